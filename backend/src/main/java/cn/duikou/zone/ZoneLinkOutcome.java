package cn.duikou.zone;

import cn.duikou.ledger.EveryLedger;
import cn.duikou.ledger.LinkedRecord;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The records that a zone link names, those that the caller may see: what was learnt, and what came of it. */
@Schema(title = "功能区对接成效")
public record ZoneLinkOutcome(
        @Schema(title = "复制推广记录") List<LinkedRecord> experienceRecords,
        @Schema(title = "形成的记录") List<LinkedRecord> outcomes) {

    static ZoneLinkOutcome of(ZoneLinkFacts facts, EveryLedger everyLedger) {
        return new ZoneLinkOutcome(everyLedger.of(facts.experienceRecords()), everyLedger.of(facts.outcomes()));
    }
}
