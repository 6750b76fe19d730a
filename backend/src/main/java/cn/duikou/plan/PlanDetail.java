package cn.duikou.plan;

import cn.duikou.ledger.Entry;
import cn.duikou.pair.Side;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One plan with its sections and what has been done with it; to whoever receives it, what became of its filings. */
@Schema(title = "方案（详情）")
public record PlanDetail(
        @JsonUnwrapped PlanStanding standing,

        @Schema(title = "可办理的操作", description = "本用户现在可以办理的")
        List<PlanAction> actions,

        @Schema(title = "锁定原因") List<Entry.Lock> locks,

        @Schema(title = "提纲有新版本", description = "adopt-template 可以采用")
        boolean newerTemplate,

        @Schema(title = "内容摘要", description = "SHA-256 of all that is written, as a signature keeps it; sides only")
        @Nullable
        String contentDigest,

        @Schema(title = "章节", description = "none for whoever receives it: filings/{n} tells what was filed")
        List<SectionHead> sections,

        @Schema(title = "签署") List<Signature> signatures,
        @Schema(title = "经过", description = "由早及近") List<PlanEvent> history,
        @JsonIgnore String tag) {

    /** That one side's approver stands by what was written. */
    @Schema(name = "PlanSignature", title = "会签")
    public record Signature(
            @Schema(title = "一方") Side side,
            @Schema(title = "签署人") String by,
            @Schema(title = "签署单位") String forOrganisation,
            @Schema(title = "签署时间") Instant at,

            @Schema(title = "所签内容摘要", description = "SHA-256")
            String digest) {}

    /** Those that hold: of a side the last one, unless it was withdrawn or the plan taken back since. */
    static List<Signature> signatures(PlanStanding plan, List<PlanEvent> history) {
        return plan.signedBy().stream()
                .flatMap(side -> history.reversed().stream()
                        .filter(event -> event.kind() == PlanEventKind.SIGNED && event.side() == side)
                        .limit(1))
                .map(event ->
                        new Signature(event.side(), event.by(), event.forOrganisation(), event.at(), event.digest()))
                .toList();
    }
}
