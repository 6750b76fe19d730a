package cn.duikou.duty;

import cn.duikou.duty.AskedDuties.Question;
import cn.duikou.identity.Caller;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.AsOf;
import cn.duikou.ledger.PastDay;
import cn.duikou.ledger.Scope;
import cn.duikou.ledger.Surroundings;
import cn.duikou.store.Conditions;
import cn.duikou.store.Cursors;
import cn.duikou.store.Listing;
import cn.duikou.store.PageParameters;
import cn.duikou.store.Rows;
import cn.duikou.store.SortKey;
import cn.duikou.web.Given;
import cn.duikou.web.Paged;
import cn.duikou.web.Refusal;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads duties, which are nowhere stored: the database makes them of rules, pairs, periods and what has become of them. */
@ApplicationScoped
class Duties {

    private static final List<SortKey> SORT_KEYS = List.of(
            new SortKey("dueOn", "due_on", "date"),
            new SortKey("pairCode", "pair_code", "text"),
            new SortKey("kind", "kind", "text"),
            new SortKey("year", "year", "int"),
            new SortKey("state", "state", "text"),
            new SortKey("code", "code", "text"));

    private final AgroalDataSource database;
    private final Cursors cursors;
    private final CurrentCaller caller;
    private final AskedDuties asking;
    private final Surroundings surroundings;

    Duties(
            AgroalDataSource database,
            Cursors cursors,
            CurrentCaller caller,
            AskedDuties asking,
            Surroundings surroundings) {
        this.database = database;
        this.cursors = cursors;
        this.caller = caller;
        this.asking = asking;
        this.surroundings = surroundings;
    }

    Paged<Duty> page(DutyListParameters asked, PageParameters page) {
        Given given = new Given();
        Question question = asking.of(given, asked);
        given.refuseIfWrong();
        Listing<Duty> listing = new Listing<>(
                "duties on " + question.day(),
                DutyStanding.COLUMNS,
                question.table(),
                "null as nothing_more",
                SORT_KEYS,
                "dueOn",
                row -> met(DutyStanding.of(row), question.day()));
        try (Connection connection = database.getConnection()) {
            return listing.read(connection, cursors, question.conditions(), page);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    DutyDetail detail(String text, @Nullable String asOf) {
        Given given = new Given();
        LocalDate day = PastDay.read(given, "asOf", asOf, surroundings.today());
        given.refuseIfWrong();
        DutyCode code = DutyCode.of(text);
        return DutyDetail.of(met(find(code, day), day), day, history(code, day));
    }

    /** As it stands now; 404 for one that there is not or that is not the caller's to see. */
    DutyStanding find(DutyCode code) {
        return find(code, surroundings.today());
    }

    private DutyStanding find(DutyCode code, LocalDate day) {
        Conditions.Query query = of(code).and("period = ?", code.period())
                .select("select " + DutyStanding.COLUMNS + " from duty_on(date '" + day + "')", "");
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, DutyStanding::of).stream()
                    .findFirst()
                    .orElseThrow(Refusal::notFound);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<DutyEvent> history(DutyCode code, LocalDate day) {
        Conditions.Query query = of(code).and("noted_at < ?", AsOf.endOf(day).moment())
                .select("select " + DutyEvent.COLUMNS + " from duty_event", " order by noted_at, number");
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, DutyEvent::of);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Conditions of(DutyCode code) {
        return Scope.ofDuties(caller.get())
                .and("rule_code = ?", code.ruleCode())
                .and("pair_code = ?", code.pairCode())
                .and("year = ?", code.year());
    }

    /** As the caller meets it; of a past day nothing is left to do. */
    private Duty met(DutyStanding standing, LocalDate day) {
        Caller reader = caller.get();
        boolean now = day.equals(surroundings.today());
        return new Duty(standing, now ? DutySituation.of(standing, reader, day).allowed() : List.of());
    }
}
