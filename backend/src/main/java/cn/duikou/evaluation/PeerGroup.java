package cn.duikou.evaluation;

import cn.duikou.web.PlainText;
import cn.duikou.web.Required;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Pairs that are compared with each other and with no others. */
@Schema(title = "比较组")
public record PeerGroup(
        @Schema(title = "组代码", examples = "PROVINCES") @Required @SheetCode
        String code,

        @Schema(title = "组名", examples = "省（区）级") @Required @PlainText(max = 100)
        String nameZh,

        @Schema(title = "组名（英文）") @PlainText(max = 100) @Nullable
        String nameEn,

        @Schema(title = "对口合作关系", description = "一对只在一个组", examples = "[\"LN-JS\"]")
        @Required
        @Size(min = 1, max = 100, message = "GROUP_PAIRS_COUNT")
        List<@Required @PlainText(max = 100) String> pairs) {}
