package cn.duikou.document;

/** The levels of headings by GB/T 9704-2012: 一、 in 黑体, （一） in 楷体, 1. and （1） as the text. */
enum Level {
    FIRST(Typeface.FIRST, "%s、", "%s. "),
    SECOND(Typeface.SECOND, "（%s）", "(%s) "),
    THIRD(Typeface.THIRD, "%s. ", "%s. "),
    FOURTH(Typeface.FOURTH, "（%s）", "(%s) ");

    private final Typeface typeface;
    private final String chinese;
    private final String other;

    Level(Typeface typeface, String chinese, String other) {
        this.typeface = typeface;
        this.chinese = chinese;
        this.other = other;
    }

    Typeface typeface() {
        return typeface;
    }

    /** The number of a heading as it is written before its words. */
    String numbered(int number, boolean inChinese) {
        if (!inChinese) {
            return other.formatted(number);
        }
        return chinese.formatted(ordinal() < 2 ? ChineseNumber.of(number) : String.valueOf(number));
    }
}
