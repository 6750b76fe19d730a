package cn.duikou.evaluation;

import cn.duikou.insight.Measure;
import java.util.Map;
import java.util.Set;

/** What a sheet may name beside its own parts. */
record KnownNames(Map<String, Measure> measures, Set<String> clauses, Set<String> pairs) {

    /** What is counted of the duties of a pair. */
    static final Set<String> DUTIES = Set.of("owed", "filed", "onTime", "inGrace", "late", "missing");

    /** What is counted of the orders that it had to answer. */
    static final Set<String> ORDERS = Set.of("owed", "closed", "overdue", "late", "recurring");

    /** What is known of its region. */
    static final Set<String> OF_REGION = Set.of(PairNumbers.POPULATION, PairNumbers.PRODUCT);
}
