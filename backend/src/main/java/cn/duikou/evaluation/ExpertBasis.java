package cn.duikou.evaluation;

import cn.duikou.web.CountFromOne;
import cn.duikou.web.Required;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What rules cannot count: assessors give points by described levels. */
@Schema(title = "评委评分")
public record ExpertBasis(
        @Schema(title = "等次", description = "由低到高，首尾相接，从零分到分值")
        @Required
        @Size(min = 2, max = 10, message = "LEVELS_COUNT")
        List<@Required @Valid ExpertLevel> levels,

        @Schema(title = "至少几位评委", description = "不足则为缺数") @Required @CountFromOne(max = 20)
        Integer assessorsAtLeast,

        @Schema(title = "多位评委的合成") @Required ExpertAggregate aggregate)
        implements ItemBasis {}
