package cn.duikou.duty;

import static cn.duikou.Calls.as;
import static cn.duikou.Calls.literally;

import cn.duikou.TestDatabase;
import cn.duikou.identity.ActingAs;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Rules for the tests of duties, also such as nobody could make any more today, and what has become of duties long ago. */
public final class DutyFixture {

    static final String DUTIES = "/api/v1/duties";
    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    private static final String RULE = """
            insert into duty_rule (code, version, kind, title_zh, title_en, clause_code, pair_codes, receivers, period, due_from,
              due_month, due_day, to_working_day, grace_days, opens_before, reminders, may_be_empty, effective_from,
              effective_until, made_by)
            values (?, 1, ?, '试', 'Tried', 'S2.d', ?::text[], '{NDRC}', 'YEAR', ?, ?, ?, ?, 5, 100,
              '{21,14,7,1}', true, ?, ?, 'test')""";
    private static final AtomicInteger RULES = new AtomicInteger();

    private DutyFixture() {}

    /** Owed at the end of each year by the pairs of the plan, from tomorrow on. */
    public static Map<String, Object> aRule(String code) {
        return new TreeMap<>(Map.ofEntries(
                Map.entry("code", code),
                Map.entry("kind", "ANNUAL_SUMMARY"),
                Map.entry("titleZh", "年度工作总结"),
                Map.entry("titleEn", "Yearly summary of work"),
                Map.entry("clauseCode", "S2.f"),
                Map.entry("receivers", List.of("NDRC", "COD")),
                Map.entry("period", "YEAR"),
                Map.entry("dueFrom", "PERIOD_END"),
                Map.entry("dueDay", "01-31"),
                Map.entry("toWorkingDay", true),
                Map.entry("graceDays", 5),
                Map.entry("opensBefore", 75),
                Map.entry("mayBeEmpty", false),
                Map.entry("effectiveFrom", TODAY.plusDays(1).toString())));
    }

    static String newCode() {
        return "TEST_" + RULES.incrementAndGet();
    }

    /** A duty of 辽宁 and 江苏 that is due on that very day, with a grace of five working days; no other arises with it. */
    static String dueOn(LocalDate day) {
        return dueOn(day, "SPECIAL", "LN-JS");
    }

    /** Of the year before, which therefore is over. */
    public static String dueOn(LocalDate day, String kind, String pairCode) {
        LocalDate begin = LocalDate.of(day.getYear(), 1, 1);
        String rule = newCode();
        rule(List.of(rule, kind, "{" + pairCode + "}", "PERIOD_END"), day, false, begin, begin.plusDays(1));
        return code(rule, pairCode, day.getYear() - 1);
    }

    /** A rule of each year from the one of the given day on; its code. */
    public static String yearly(LocalDate from) {
        String rule = newCode();
        rule(
                List.of(rule, "ANNUAL_PLAN", "{LN-JS}", "PERIOD_START"),
                from,
                true,
                LocalDate.of(from.getYear(), 1, 1),
                LocalDate.of(2099, 1, 1));
        return rule;
    }

    static String code(String rule, String pairCode, int year) {
        return String.join(".", rule, pairCode, String.valueOf(year));
    }

    private static void rule(List<String> words, LocalDate due, boolean toWorkingDay, LocalDate from, LocalDate until) {
        List<Object> values = new ArrayList<>(words);
        values.addAll(List.of(due.getMonthValue(), due.getDayOfMonth(), toWorkingDay, from, until));
        store(RULE, values.toArray());
    }

    /** Something that became of the duty at noon of a day; how it stood then is told too. */
    static void became(String code, String kind, LocalDate day, Object document, boolean wasLate, boolean inGrace) {
        became(code, kind, day, null, Arrays.asList(document, wasLate, inGrace));
    }

    static void waived(String code, LocalDate day, boolean wasLate) {
        became(code, "WAIVED", day, null, Arrays.asList(null, wasLate, false));
    }

    static void extended(String code, LocalDate day, LocalDate until, boolean wasLate) {
        became(code, "EXTENDED", day, until, Arrays.asList(null, wasLate, false));
    }

    static void returned(String code, LocalDate day, Object document, LocalDate answerBy) {
        became(code, "RETURNED", day, answerBy, List.of(document, false, false));
    }

    private static void became(String code, String kind, LocalDate day, Object dueOn, List<Object> how) {
        DutyCode parts = DutyCode.of(code);
        store(
                """
                insert into duty_event (rule_code, pair_code, year, kind, noted_at, username, organisation, reason, due_on,
                  document, was_late, in_grace)
                values (?, ?, ?, ?, (?::date + time '12:00') at time zone 'Asia/Shanghai', 'x', 'liaoning', '试', ?, ?, ?, ?)""",
                parts.ruleCode(),
                parts.pairCode(),
                parts.year(),
                kind,
                day,
                dueOn,
                how.get(0),
                how.get(1),
                how.get(2));
    }

    private static void store(String sql, Object... values) {
        try (Connection connection = DriverManager.getConnection(TestDatabase.url(), "postgres", "postgres");
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(Arrays.toString(values), e);
        }
    }

    /** As packages above do it: in a transaction of their own, for an organisation. */
    static void acting(String organisation, Runnable deed) {
        Arc.container().instance(ActingAs.class).get().approverOf(organisation);
        QuarkusTransaction.requiringNew().run(deed);
    }

    public static ValidatableResponse duty(String account, String code) {
        return as(account).get(DUTIES + "/" + code).then();
    }

    static ValidatableResponse on(LocalDate day, String code) {
        return as("ndrc").get(DUTIES + "/" + code + "?asOf=" + day).then().statusCode(200);
    }

    public static ValidatableResponse act(String account, String code, String action, Map<String, ?> body) {
        return literally(as(account))
                .body(body)
                .post(DUTIES + "/" + code + ":" + action)
                .then();
    }

    public static Map<String, String> because(String reason) {
        return Map.of("reason", reason);
    }
}
