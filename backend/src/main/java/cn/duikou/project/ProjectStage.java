package cn.duikou.project;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The funnel 意向 → 签约 → 备案 → 开工 → 竣工 → 投产: signing is not landing. */
@Schema(title = "阶段")
public enum ProjectStage {
    INTENDED,
    SIGNED,
    REGISTERED,
    STARTED,
    COMPLETED,
    OPERATING,
    TERMINATED;

    /** In SQL: how far along the funnel the column {@code stage} is. */
    public static final String PLACE = Stream.of(values())
            .map(Enum::name)
            .collect(Collectors.joining(",", "array_position('{", "}'::text[], stage)"));

    /** In SQL: that a project has come to this stage, whatever became of it. */
    String reached() {
        return switch (this) {
            case INTENDED -> "true";
            case SIGNED -> "signed_on is not null";
            case STARTED -> "started_on is not null";
            case REGISTERED -> "registered_on is not null";
            case COMPLETED -> "completed_on is not null";
            case OPERATING -> "operating_on is not null";
            case TERMINATED -> "terminated_on is not null";
        };
    }

    /** Whether a project at this stage has passed {@code earlier} on its way, or ended. */
    boolean isPast(ProjectStage earlier) {
        return this != TERMINATED && ordinal() >= earlier.ordinal();
    }
}
