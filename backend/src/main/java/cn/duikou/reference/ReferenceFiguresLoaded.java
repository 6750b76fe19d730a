package cn.duikou.reference;

/** Told to those inside who hold the reference figures in memory. */
public record ReferenceFiguresLoaded() {}
