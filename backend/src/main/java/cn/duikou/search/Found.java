package cn.duikou.search;

import java.time.Instant;
import java.util.Comparator;

/**
 * A hit and how good it is.
 *
 * @param changed what changed last comes first among equals; clauses come after records
 */
record Found(SearchHit hit, int rank, Instant changed) {

    /** A code that says what is meant, then names: alike, begun alike, that contain the words; then any other text. */
    static final int CODE = 0;

    static final int SAME_NAME = 1;
    static final int NAME_BEGINS = 2;
    static final int IN_NAME = 3;
    static final int ELSEWHERE = 4;

    static final Comparator<Found> BEST_FIRST =
            Comparator.comparingInt(Found::rank).thenComparing(Found::changed, Comparator.reverseOrder());
}
