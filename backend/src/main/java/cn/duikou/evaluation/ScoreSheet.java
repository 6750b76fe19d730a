package cn.duikou.evaluation;

import cn.duikou.ledger.Entry;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A version of a score sheet. */
@Schema(title = "评分表")
public record ScoreSheet(
        @JsonUnwrapped ScoreSheetFacts facts,
        @Schema(title = "版本") int version,
        @Schema(title = "状态") SheetState state,

        @Schema(title = "内容摘要", description = "SHA-256 (RFC 8785)，评分结果以此说明所依据的评分表")
        String digest,

        @Schema(title = "更新人", description = "product 为随产品提供")
        String updatedBy,

        @Schema(title = "更新时间") Instant updatedAt,
        @Schema(title = "发布时间") @Nullable Instant publishedAt,

        @Schema(title = "可办理的操作", description = "本用户现在可以办理的")
        List<SheetAction> actions,

        @Schema(title = "锁定原因") List<Entry.Lock> locks,
        @JsonIgnore String tag) {}
