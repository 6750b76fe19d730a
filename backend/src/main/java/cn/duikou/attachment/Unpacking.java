package cn.duikou.attachment;

/** How much may come out of a packed file before it is taken for a bomb. */
final class Unpacking {

    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_BYTES = 512L * 1024 * 1024;
    private static final long BEYOND_SUSPICION = 16L * 1024 * 1024;
    private static final int MOST_TIMES = 100;

    private final long packed;
    private long unpacked;
    private int entries;

    Unpacking(long packed) {
        this.packed = packed;
    }

    void entry() {
        entries++;
        require(entries <= MOST_ENTRIES);
    }

    void bytes(int count) {
        unpacked += count;
        require(unpacked <= MOST_BYTES);
        require(unpacked <= BEYOND_SUSPICION || unpacked / MOST_TIMES <= packed);
    }

    private static void require(boolean bearable) {
        if (!bearable) {
            throw FileRefusal.because("FILE_IS_A_BOMB");
        }
    }
}
