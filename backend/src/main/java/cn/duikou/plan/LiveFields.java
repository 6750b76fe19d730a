package cn.duikou.plan;

import cn.duikou.clause.Clauses;
import cn.duikou.insight.FigureDesk;
import cn.duikou.pair.Pair;
import cn.duikou.pair.Pairs;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** The rules of live fields, for a plan of some pair or for an outline of none. */
@ApplicationScoped
class LiveFields {

    private final FigureDesk figures;
    private final RecordTables tables;
    private final Clauses clauses;
    private final Pairs pairs;

    LiveFields(FigureDesk figures, RecordTables tables, Clauses clauses, Pairs pairs) {
        this.figures = figures;
        this.tables = tables;
        this.clauses = clauses;
        this.pairs = pairs;
    }

    FieldCheck of(String pairCode) {
        return check(Set.copyOf(pairs.find(pairCode).map(Pair::withSubPairs).orElseThrow()));
    }

    FieldCheck ofNoPair() {
        return check(Set.of());
    }

    private FieldCheck check(Set<String> pairCodes) {
        return new LiveFieldRules(
                pairCodes,
                figures::measure,
                tables::of,
                code -> clauses.find(code).isPresent());
    }
}
