package cn.duikou.evaluation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** With which pair an assessor has to do, and why. */
@Schema(title = "申报的回避", description = "主持方与本人看到")
public record DeclaredConflict(
        @Schema(title = "对口合作关系", examples = "LN-JS") String pairCode,
        @Schema(title = "原因") String reason,
        @Schema(title = "申报时间") Instant declaredAt) {

    /** From one text: neither a pair's code nor a moment has a space in it. */
    static DeclaredConflict of(String text) {
        String[] parts = text.split(" ", 3);
        return new DeclaredConflict(parts[0], parts[2], Instant.parse(parts[1]));
    }
}
