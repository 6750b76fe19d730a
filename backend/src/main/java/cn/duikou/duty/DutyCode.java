package cn.duikou.duty;

import cn.duikou.web.Refusal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The three things that make a duty what it is, as its code tells them: ANNUAL_SUMMARY.JL-ZJ.2025. */
record DutyCode(String ruleCode, String pairCode, String period) {

    private static final Pattern FORM =
            Pattern.compile("([A-Z][A-Z0-9_]{2,39})\\.([A-Za-z.-]{2,80})\\.([0-9]{4}(?:-[0-9]{4})?)");

    /** @throws Refusal 404 for what cannot be the code of a duty */
    static DutyCode of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw Refusal.notFound();
        }
        return new DutyCode(form.group(1), form.group(2), form.group(3));
    }

    /** In which the period begins. */
    int year() {
        return Integer.parseInt(period.substring(0, 4));
    }

    @Override
    public String toString() {
        return String.join(".", ruleCode, pairCode, period);
    }
}
