package cn.duikou.project;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project that may be the same as another. */
@Schema(title = "疑似重复")
public record Duplicate(
        @Schema(title = "标识") UUID id,
        @Schema(title = "编号") String code,
        @Schema(title = "项目名称") String name,
        @Schema(title = "对口合作关系") String pairCode,
        @Schema(title = "依据") Reason reason,

        @Schema(title = "相似度", description = "0 to 1", examples = "0.82")
        BigDecimal score) {

    /** By what the two were found to be alike. */
    @Schema(name = "DuplicateReason", title = "依据")
    public enum Reason {
        SAME_NATIONAL_CODE,
        SIMILAR_NAME
    }
}
