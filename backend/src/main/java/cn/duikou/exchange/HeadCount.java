package cn.duikou.exchange;

import cn.duikou.web.CountFromOne;
import cn.duikou.web.Required;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** So many persons (名) of one category. */
@Schema(title = "分类人数")
public record HeadCount(
        @Schema(title = "人员类别") @Required ParticipantCategory category,

        @Schema(title = "人数（名）", examples = "20") @Required @CountFromOne(max = 100_000)
        Integer people) {}
