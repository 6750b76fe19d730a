package cn.duikou.evaluation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Asked when a round is opened how its pairs have answered orders: what counts them stands above. */
public interface OrderTally {

    /** Of each of these pairs, for that year as it stood at the end of the day. */
    Map<String, PairOrders> of(Collection<String> pairs, int year, LocalDate day);
}
