package cn.duikou.search;

/** A stretch of a text, in UTF-16 units. */
record Span(int from, int to) {

    boolean isWithin(Span other) {
        return from >= other.from && to <= other.to;
    }

    Span moved(int by) {
        return new Span(from + by, to + by);
    }
}
