package cn.duikou.insight;

import cn.duikou.ledger.RecordState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which records serve a clause of the plan, by pair; of a past day those that were agreed on then. */
@Schema(title = "条款依据")
public record ClauseEvidence(
        @Schema(title = "条款") String clauseCode,
        @Schema(title = "口径日期") LocalDate asOf,
        @Schema(title = "各对口合作关系") List<ByPair> pairs) {

    /** Of one pair: all records that name the clause or one below it, the latest of them by name. */
    @Schema(name = "EvidenceOfPair", title = "一对合作关系的依据")
    public record ByPair(
            @Schema(title = "对口合作关系") String pairCode,
            @Schema(title = "记录数") int count,
            @Schema(title = "已确认数") int agreed,

            @Schema(title = "各台账", description = "add up to the counts of the pair")
            List<OfLedger> ledgers,

            @Schema(title = "最近的记录", description = "at most 20")
            List<Item> records) {}

    /** How many of one ledger, each number with its list. */
    @Schema(name = "EvidenceOfLedger", title = "一个台账的依据")
    public record OfLedger(
            @Schema(title = "台账", examples = "projects") String ledger,
            @Schema(title = "记录数") int count,
            @Schema(title = "已确认数") int agreed,

            @Schema(title = "明细", examples = "/api/v1/projects?clause=T2.1.a")
            String list,

            @Schema(title = "已确认的明细") String agreedList) {}

    /** A record that serves the clause. */
    @Schema(name = "EvidenceItem", title = "依据记录")
    public record Item(
            @Schema(title = "台账", examples = "projects") String ledger,
            @Schema(title = "标识") UUID id,
            @Schema(title = "编号") String code,
            @Schema(title = "标题") String name,
            @Schema(title = "状态") RecordState state) {}
}
