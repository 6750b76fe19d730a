package cn.duikou.evaluation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A row of a round that is not what was sealed when it was written. */
@Schema(title = "封存差异")
record SealDifference(
        @Schema(title = "何种内容") Part part,
        @Schema(title = "何种差异") How how,
        @Schema(title = "对口合作关系") @Nullable String pairCode,
        @Schema(title = "项目代码") @Nullable String item,

        @Schema(title = "是哪一条", description = "该种内容中的编号或标识；只有一条的为空")
        String key,

        @Schema(title = "说明", description = "请求的语言") String told) {

    /** What of a round is sealed row by row. */
    @Schema(
            name = "SealedPart",
            title = "封存的内容",
            description =
                    "ROUND 评估本身，SHEET 评分表，EVENT 经过，ASSESSOR 评委的指派与解除，CONFLICT 回避，SNAPSHOT、FACTS、FIGURE 快照，INPUT 所给的分与理由，PRELIMINARY 告知的得分，"
                            + "OBJECTION 异议与答复，CHANGE 得分更正，ACCEPTANCE 无异议确认，RESULT 结果，AMENDMENT 更正后的结果，SEAL 封存记录")
    enum Part {
        ROUND,
        SHEET,
        EVENT,
        ASSESSOR,
        CONFLICT,
        SNAPSHOT,
        FACTS,
        FIGURE,
        INPUT,
        PRELIMINARY,
        OBJECTION,
        CHANGE,
        ACCEPTANCE,
        RESULT,
        AMENDMENT,
        SEAL
    }

    /** In what way. */
    @Schema(name = "SealDifferenceKind", title = "封存差异类别", description = "ALTERED 被改动，DELETED 被删去，INSERTED 没有封存")
    enum How {
        ALTERED,
        DELETED,
        INSERTED
    }
}
