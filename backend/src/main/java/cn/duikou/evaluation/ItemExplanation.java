package cn.duikou.evaluation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the points of one item of one pair came about: the rule, the numbers put in, the figures that they were. */
@Schema(title = "得分说明")
record ItemExplanation(
        @Schema(title = "对口合作关系") String pairCode,
        @Schema(title = "维度代码") String dimension,
        @Schema(title = "评分项目（规则）") ScoreItem rule,

        @Schema(title = "算式", description = "请求的语言") String told,

        @Schema(title = "封存完好", description = "本次评估写入的每一条（快照的事实与数据、所给的分、告知的得分、结果等）仍是写入时封存的；不符的仍照当时的告知")
        boolean factsIntact,

        @JsonUnwrapped ItemScore score,

        @Schema(title = "所依据的快照数据", description = "比率的含其分子与分母；记录见 records")
        List<FrozenFigure> figures) {}
