package cn.duikou.clause;

import cn.duikou.web.PlainText;
import cn.duikou.web.Required;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The text of the plan by clause, as an administrator loads it. A clause that is not named has no text afterwards. */
@Schema(title = "方案原文", description = "整体替换；未列出的条款不再有原文；总量不超过 1 MiB")
record OfficialText(
        @Schema(title = "版本", examples = "国办发〔2017〕22号") @Required @PlainText(max = 100)
        String version,

        @Schema(title = "条款原文", description = "键为条款代码，值为原文")
        @NotEmpty(message = "REQUIRED")
        @Size(max = 500, message = "TOO_MANY")
        Map<String, @Required @PlainText(max = 4000, lines = true) String> texts) {

    private static final int MOST_BYTES = 1 << 20;

    boolean exceedsLimit() {
        return texts.values().stream()
                        .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                        .sum()
                > MOST_BYTES;
    }
}
