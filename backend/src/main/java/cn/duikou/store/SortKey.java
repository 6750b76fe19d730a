package cn.duikou.store;

/**
 * A field that a list may be sorted by: its name on the wire, an SQL expression that is never null, and the SQL type
 * by which a cursor's text becomes a value again.
 */
public record SortKey(String field, String expression, String type) {}
