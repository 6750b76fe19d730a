package cn.duikou.pair;

/** By how many sources a published figure is borne out. */
public enum Corroboration {
    SINGLE_SOURCE,
    TWO_SOURCES,
    SEVERAL_SOURCES,
    TWO_MIRRORS
}
