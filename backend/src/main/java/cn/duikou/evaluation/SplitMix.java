package cn.duikou.evaluation;

/**
 * SplitMix64 (Steele, Lea and Flood 2014), written out so that the same seed gives the same numbers on every version of Java:
 * the JDK promises that of its own generators for none but the oldest.
 */
final class SplitMix {

    private static final long GAMMA = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private long state;

    SplitMix(long seed) {
        state = seed;
    }

    /** The first eight bytes of a SHA-256, written in hexadecimal. */
    static SplitMix of(String digest) {
        return new SplitMix(Long.parseUnsignedLong(digest.substring(0, 16), 16));
    }

    long nextLong() {
        state += GAMMA;
        long mixed = state;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    /** From 0 (inclusive) to 1 (exclusive). */
    double nextDouble() {
        return (nextLong() >>> 11) * UNIT;
    }
}
