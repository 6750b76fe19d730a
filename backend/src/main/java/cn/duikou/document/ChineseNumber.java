package cn.duikou.document;

/** Numbers of headings, from 1 to 99. */
public final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {}

    /** @throws IllegalArgumentException beyond 99 */
    public static String of(int number) {
        if (number < 1 || number > 99) {
            throw new IllegalArgumentException("No heading is numbered " + number);
        }
        String tens = number < 10 ? "" : (number < 20 ? "" : digit(number / 10)) + "十";
        return tens + (number % 10 == 0 ? "" : digit(number % 10));
    }

    private static String digit(int digit) {
        return DIGITS.substring(digit, digit + 1);
    }
}
