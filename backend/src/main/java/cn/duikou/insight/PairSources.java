package cn.duikou.insight;

import cn.duikou.insight.PairSummary.Source;
import cn.duikou.ledger.RecordState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lists behind the numbers of a pair's summary, each with the measure that says how it is counted. */
record PairSources(Measures measures, FigureQuestion question) {

    private static final String BY_STATE = "PROJECT_RECORDS";

    /** How all numbers of the summary are counted. */
    List<MeasureNote> notes() {
        return measures.notes(
                "TOTAL_INVESTMENT", "INVESTED", BY_STATE, "STAGE_PROJECTS", "PENDING_REVISIONS", "DISPUTES");
    }

    List<Source> of(Set<RecordState> states, Map<String, Figure> sums) {
        List<Source> sources = new ArrayList<>();
        states.forEach(state -> sources.add(source("/projectsByState/" + state, BY_STATE, inState(state))));
        Figure planned = sums.get("TOTAL_INVESTMENT");
        sources.add(source("/totalInvestmentGrossWan", planned.measure(), planned.list()));
        sources.add(source("/totalInvestmentNetWan", planned.measure(), String.valueOf(planned.netList())));
        sources.add(source("/investedWan", "INVESTED", sums.get("INVESTED").list()));
        sources.add(source("/oneSidedProjects", BY_STATE, agreed("true").toString()));
        sources.add(source("/pendingRevisions", "PENDING_REVISIONS", pending()));
        sources.add(source("/disputes", "DISPUTES", disputes()));
        return sources;
    }

    /** All that both sides agreed on at a stage, frameworks among them. */
    String atStage(String stage) {
        return agreed("false").with("stage", stage).toString();
    }

    /** What of a stage the planned total counts; none where it counts nothing. */
    @Nullable
    String investmentAtStage(Measure investment, String stage) {
        return investment.list().getOrDefault("stage", List.of()).contains(stage)
                ? agreed("false")
                        .with("stage", stage)
                        .with("kind", investment.list().get("kind").toArray(String[]::new))
                        .toString()
                : null;
    }

    private Source source(String pointer, String measure, String list) {
        return new Source(pointer, measure, measures.one(measure).version(), list);
    }

    private String inState(RecordState state) {
        return state == RecordState.AGREED
                ? agreed("false").toString()
                : ofDay(ofPair("projects").with("state", state.name())).toString();
    }

    private ListAddress agreed(String oneSided) {
        return ofDay(ofPair("projects").with("state", RecordState.AGREED.name()).with("oneSided", oneSided));
    }

    private String pending() {
        return ofPair("projects")
                .with("state", RecordState.AGREED.name())
                .with("pending", "true")
                .toString();
    }

    private String disputes() {
        return ofPair("discrepancies")
                .with("kind", DiscrepancyKind.DISPUTE.name())
                .with("ledger", "projects")
                .with("asOf", question.asOf().toString())
                .toString();
    }

    private ListAddress ofPair(String list) {
        return new ListAddress(list)
                .with("pairCode", question.pairs().toArray(String[]::new))
                .with("withSubPairs", "true");
    }

    /** A list of today holds what is not agreed too; that of a past day only what was in force. */
    private ListAddress ofDay(ListAddress list) {
        return question.isToday() ? list : list.with("asOf", question.asOf().toString());
    }
}
