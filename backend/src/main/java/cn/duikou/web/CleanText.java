package cn.duikou.web;

/** Text without control characters (line breaks aside, where they are wanted) and without halves of characters. */
final class CleanText {

    private CleanText() {}

    static boolean is(String text, boolean lines) {
        return text.codePoints().noneMatch(c -> switch (Character.getType(c)) {
            case Character.SURROGATE -> true;
            case Character.CONTROL -> !(lines && (c == '\n' || c == '\r' || c == '\t'));
            default -> false;
        });
    }
}
