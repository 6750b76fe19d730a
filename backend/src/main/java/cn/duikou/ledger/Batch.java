package cn.duikou.ledger;

import cn.duikou.web.PlainText;
import cn.duikou.web.Problem;
import cn.duikou.web.Required;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One move for many records; each succeeds or fails by itself. */
@Schema(title = "批量办理")
public record Batch(
        @Schema(title = "事项") @Required Kind action,

        @Schema(title = "原因", description = "needed to return") @PlainText(max = 2000, lines = true) @Nullable
        String reason,

        @Schema(title = "记录") @Required @Size(min = 1, max = 200, message = "BATCH_SIZE")
        List<@Valid @Required Item> items) {

    /** The moves that can be made in a batch. */
    @Schema(name = "BatchAction", title = "批量事项")
    public enum Kind {
        SEND,
        AGREE,
        RETURN
    }

    /** A record, with the tag of the version that the caller saw. */
    @Schema(name = "BatchItem", title = "批量记录")
    public record Item(
            @Schema(title = "标识") @Required UUID id,

            @Schema(title = "版本标签", description = "the row's etag") @Required @PlainText(max = 60)
            String etag) {}

    /** What became of one record. */
    @Schema(name = "BatchOutcome", title = "批量结果")
    public record Outcome(
            @Schema(title = "标识") UUID id,
            @Schema(title = "状态码", examples = "200") int status,
            @Schema(title = "问题") @Nullable Problem problem) {}
}
