package cn.duikou.order;

import cn.duikou.evaluation.RoundOutcome;
import cn.duikou.pair.Pair;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a commendation could say by the result: the first of every group unless a veto holds, to be weighed by the coordinator. */
@Schema(title = "通报表扬（由结果拟出）")
public record CommendationProposal(
        @Schema(title = "所依据的评估") UUID evaluationId,

        @Schema(title = "对口合作关系", description = "各组名次第一的；一票否决生效的除外")
        List<String> pairCodes,

        @Schema(title = "标题") String title,
        @Schema(title = "正文") String text) {

    /** @param first those that came first, with their names */
    static CommendationProposal of(RoundOutcome round, List<Pair> first) {
        String names = first.stream().map(Pair::nameZh).collect(Collectors.joining("、"));
        return new CommendationProposal(
                round.id(),
                first.stream().map(Pair::code).toList(),
                "关于" + round.year() + "年度对口合作成效评估结果的通报",
                first.isEmpty() ? "" : "在" + round.year() + "年度对口合作成效评估中，" + names + "名次列本组第一，现予以通报表扬。");
    }
}
