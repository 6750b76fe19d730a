package cn.duikou.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of an outline; it never changes, another one takes its place. */
@Schema(title = "方案提纲")
public record PlanTemplate(
        @JsonUnwrapped PlanTemplateFacts facts,
        @Schema(title = "版本") int version,
        @Schema(title = "制定时间") Instant madeAt,

        @Schema(title = "制定人", description = "product 为随产品提供")
        String madeBy) {

    /** The entity tag of this version. */
    String tag() {
        return "\"" + version + "\"";
    }

    Optional<TemplateSection> section(String key) {
        return facts.sections().stream()
                .filter(section -> section.key().equals(key))
                .findFirst();
    }
}
