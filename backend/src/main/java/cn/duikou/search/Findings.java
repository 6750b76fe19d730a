package cn.duikou.search;

import java.util.List;

/** What was found of one kind: the best of it, and how many there are. */
record Findings(List<Found> best, SearchCount count) {

    boolean isEmpty() {
        return count.total() == 0;
    }
}
