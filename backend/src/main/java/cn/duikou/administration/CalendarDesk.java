package cn.duikou.administration;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.Surroundings;
import cn.duikou.reference.Calendar;
import cn.duikou.reference.CalendarChanged;
import cn.duikou.reference.CalendarDay;
import cn.duikou.reference.WorkingDays;
import cn.duikou.web.Finding;
import cn.duikou.web.Given;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The door by which the administrator loads what the State Council says of the days of a year. */
@ApplicationScoped
class CalendarDesk {

    private static final int FIRST = 2017;
    private static final int LAST = 2099;
    private static final String ADD = """
            insert into calendar_day (day, name, off, notice, loaded_at, loaded_by)
            select day::date, name, off::boolean, notice, ?, ?
            from unnest(?::text[], ?::text[], ?::text[], ?::text[]) as said (day, name, off, notice)""";

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final Calendar calendar;
    private final Surroundings surroundings;
    private final Clock clock;
    private final Event<CalendarChanged> changed;

    CalendarDesk(
            AgroalDataSource database,
            CurrentCaller caller,
            Calendar calendar,
            Surroundings surroundings,
            Clock clock,
            Event<CalendarChanged> changed) {
        this.database = database;
        this.caller = caller;
        this.calendar = calendar;
        this.surroundings = surroundings;
        this.clock = clock;
        this.changed = changed;
    }

    CalendarYear year(String text) {
        int year = read(text);
        return told(year, calendar.of(year));
    }

    CalendarYear load(String text, CalendarLoad given) {
        int year = read(text);
        LocalDate today = surroundings.today();
        if (year < today.getYear()) {
            throw Refusal.because(
                    ProblemCode.WRONG_STATE, List.of(Finding.at("year", "YEAR_OVER", String.valueOf(year))));
        }
        Map<LocalDate, CalendarDay> known = byDay(calendar.of(year).stream());
        List<Finding> wrong = CalendarRules.wrong(year, today, given.days(), known);
        if (!wrong.isEmpty()) {
            throw Refusal.because(ProblemCode.RULES_BROKEN, wrong);
        }
        Map<LocalDate, CalendarDay> days = byDay(given.days().stream().map(CalendarDesk::said));
        List<CalendarDay> added = days.values().stream()
                .filter(day -> !day.equals(known.get(day.day())))
                .toList();
        List<CalendarDay> left = known.values().stream()
                .filter(day -> !day.day().isBefore(today) && !days.containsKey(day.day()))
                .toList();
        store(added, left);
        left.forEach(day -> known.remove(day.day()));
        known.putAll(days);
        return told(
                year,
                known.values().stream()
                        .sorted(Comparator.comparing(CalendarDay::day))
                        .toList());
    }

    private static int read(String text) {
        Given given = new Given();
        int year = given.whole("year", text, FIRST, FIRST, LAST);
        given.refuseIfWrong();
        return year;
    }

    private static CalendarYear told(int year, List<CalendarDay> days) {
        WorkingDays working =
                new WorkingDays(days.stream().collect(Collectors.toMap(CalendarDay::day, said -> !said.off())));
        int worked = working.between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31));
        return new CalendarYear(year, !days.isEmpty(), worked, days);
    }

    private static CalendarDay said(CalendarLoad.Day day) {
        return new CalendarDay(day.day(), day.name(), day.off(), day.notice());
    }

    private static Map<LocalDate, CalendarDay> byDay(Stream<CalendarDay> days) {
        return days.collect(
                Collectors.toMap(CalendarDay::day, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    /** In one statement: after each one the working days are numbered anew. */
    private void store(List<CalendarDay> added, List<CalendarDay> left) {
        if (added.isEmpty() && left.isEmpty()) {
            return;
        }
        List<CalendarDay> all = Stream.concat(added.stream(), left.stream()).toList();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ADD)) {
            statement.setArray(3, texts(connection, all, day -> day.day().toString()));
            statement.setArray(4, texts(connection, all, CalendarDay::name));
            statement.setArray(5, texts(connection, all, day -> left.contains(day) ? null : String.valueOf(day.off())));
            statement.setArray(6, texts(connection, all, CalendarDay::notice));
            statement.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setString(2, caller.get().username());
            statement.executeUpdate();
            changed.fire(new CalendarChanged());
        } catch (SQLException e) {
            throw new IllegalStateException("The calendar could not be stored", e);
        }
    }

    private static Array texts(
            Connection connection, List<CalendarDay> days, Function<CalendarDay, @Nullable String> text)
            throws SQLException {
        return connection.createArrayOf("text", days.stream().map(text).toArray(String[]::new));
    }
}
