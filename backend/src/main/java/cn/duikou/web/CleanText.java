package cn.duikou.web;

/**
 * Text without control characters (line breaks aside, where they are wanted), without halves of characters, and without
 * what is not seen and yet changes how a text reads: blanks of no width, turns of direction. The joiners of written signs
 * stay.
 */
public final class CleanText {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
    private static final int ZERO_WIDTH_JOINER = 0x200d;

    /** What stands where bytes were no UTF-8. */
    private static final int REPLACEMENT = 0xfffd;

    private CleanText() {}

    public static boolean is(String text, boolean lines) {
        return text.codePoints().noneMatch(c -> switch (Character.getType(c)) {
            case Character.SURROGATE -> true;
            case Character.FORMAT -> c != ZERO_WIDTH_NON_JOINER && c != ZERO_WIDTH_JOINER;
            case Character.CONTROL -> !(lines && (c == '\n' || c == '\r' || c == '\t'));
            default -> c == REPLACEMENT || isNoCharacter(c);
        });
    }

    /** Such as U+FFFF: no character, and none will ever be assigned there. */
    private static boolean isNoCharacter(int c) {
        return (c & 0xfffe) == 0xfffe || c >= 0xfdd0 && c <= 0xfdef;
    }
}
