package cn.duikou.sealing;

/** Sealed bytes, and by which key. */
public record Sealed(String keyId, byte[] bytes) {}
