package cn.duikou.search;

import cn.duikou.ledger.RecordState;
import cn.duikou.pair.Side;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A record or a clause that was found, and where in it. */
@Schema(title = "检索结果")
public record SearchHit(
        @Schema(title = "台账，条款为 clauses", examples = "projects")
        String ledger,

        @Schema(title = "标识", description = "none of a clause, which goes by its code") @Nullable
        UUID id,

        @Schema(title = "编号", examples = "DK-2026-000001") String code,
        @Schema(title = "名称") String name,
        @Schema(title = "对口合作关系") @Nullable String pairCode,
        @Schema(title = "起草方") @Nullable Side side,
        @Schema(title = "状态") @Nullable RecordState state,

        @Schema(
                title = "命中字段",
                description = "code, name or another field of the record or clause",
                examples = "investors")
        String where,

        @Schema(title = "摘录", description = "of that field, where it is neither code nor name") @Nullable
        String excerpt,

        @Schema(title = "命中位置") List<SearchMark> marks) {}
