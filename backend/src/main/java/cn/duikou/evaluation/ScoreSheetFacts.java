package cn.duikou.evaluation;

import cn.duikou.web.PlainText;
import cn.duikou.web.Required;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The rules by which pairs are scored, out of a hundred points. */
@Schema(title = "评分表（内容）")
public record ScoreSheetFacts(
        @Schema(title = "评分表代码", description = "各版本相同", examples = "NATIONAL") @Required @SheetCode
        String code,

        @Schema(title = "名称") @Required @PlainText(max = 100)
        String titleZh,

        @Schema(title = "名称（英文）") @PlainText(max = 100) @Nullable
        String titleEn,

        @Schema(title = "说明") @PlainText(max = 2000, lines = true) @Nullable
        String note,

        @Schema(title = "用途") @Required SheetPurpose purpose,

        @Schema(title = "保留小数位数", description = "0 至 4；四舍五入，项目、维度和总分都以保留后的数相加") @Required
        Integer decimals,

        @Schema(title = "比较组", description = "极差、名次、中位数和排名都在组内")
        @Required
        @Size(min = 1, max = 20, message = "GROUPS_COUNT")
        List<@Required @Valid PeerGroup> peerGroups,

        @Schema(title = "评分维度") @Required @Size(min = 1, max = 20, message = "DIMENSIONS_COUNT")
        List<@Required @Valid ScoreDimension> dimensions,

        @Schema(title = "系数", description = "依次乘，先维度后总分；总分不超过 100")
        @Required
        @Size(max = 20, message = "MULTIPLIERS_COUNT")
        List<@Required @Valid Multiplier> multipliers,

        @Schema(title = "一票否决", description = "最后生效") @Required @Size(max = 20, message = "VETOES_COUNT")
        List<@Required @Valid Veto> vetoes) {

    static final int FULL = 100;
    static final int MOST_DECIMALS = 4;
    static final int MOST_ITEMS = 300;

    Stream<ScoreItem> items() {
        return dimensions.stream().flatMap(dimension -> dimension.items().stream());
    }
}
