package cn.duikou.meeting;

import cn.duikou.pair.Side;
import cn.duikou.web.CountFromOne;
import cn.duikou.web.PlainText;
import cn.duikou.web.Required;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who took part of one side: bodies, rank and number, no persons. */
@Schema(title = "参加方")
public record Delegation(
        @Schema(title = "所属方") @Required Side side,

        @Schema(title = "单位", examples = "江苏省党政代表团") @Required @PlainText(max = 200)
        String organisation,

        @Schema(title = "带队层级") @Required DelegationRank rank,

        @Schema(title = "人数（名）") @CountFromOne(max = 100_000) @Nullable
        Integer people) {}
