package cn.duikou.document;

import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Where a long title goes on in a second line: no word is parted, and both lines are about as long (GB/T 9704-2012, 7.3.1). */
final class TitleLines {

    /** Of 22 pt on 156 mm. */
    private static final int LONGEST = 20;

    /** What titles of plans and summaries are put together of. */
    private static final Pattern WORDS =
            Pattern.compile("(?<=[、—]|年度)|(?=对口合作|工作|重点|专项|实施|方案|计划|规划|总结|成效|评估|问题|整改|结果)");

    private TitleLines() {}

    static String of(String title) {
        if (width(title) <= LONGEST) {
            return title;
        }
        return WORDS.matcher(title)
                .results()
                .map(MatchResult::start)
                .filter(place -> longer(title, place) <= LONGEST)
                .min(Comparator.comparing(place -> longer(title, place)))
                .map(place -> title.substring(0, place) + "\n" + title.substring(place))
                .orElse(title);
    }

    private static double longer(String title, int place) {
        return Math.max(width(title.substring(0, place)), width(title.substring(place)));
    }

    private static double width(String text) {
        return OfficialDocument.width(text);
    }
}
