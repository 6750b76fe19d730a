package cn.duikou.replication;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 对标 → 方案 → 试点 → 推广 → 评估. */
@Schema(title = "推广阶段")
public enum ReplicationStage {
    BENCHMARKED,
    PLANNED,
    PILOTED,
    ROLLED_OUT,
    EVALUATED;

    /** In SQL: how far along the way the column {@code stage} is. */
    static final String PLACE = Stream.of(values())
            .map(Enum::name)
            .collect(Collectors.joining(",", "array_position('{", "}'::text[], stage)"));

    boolean isPast(ReplicationStage earlier) {
        return compareTo(earlier) >= 0;
    }
}
