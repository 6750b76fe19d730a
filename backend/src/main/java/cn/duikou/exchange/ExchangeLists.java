package cn.duikou.exchange;

import cn.duikou.ledger.LedgerFilter;
import cn.duikou.ledger.LedgerLists;
import cn.duikou.ledger.Surroundings;
import cn.duikou.store.Conditions;
import cn.duikou.store.PageParameters;
import cn.duikou.store.SortKey;
import cn.duikou.web.Given;
import cn.duikou.web.Paged;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Reads batches as rows, and what they come to together. */
@ApplicationScoped
class ExchangeLists {

    private static final List<SortKey> SORT_KEYS = List.of(
            new SortKey("year", "year", "int"),
            new SortKey("startsOn", "coalesce(starts_on, '0001-01-01'::date)", "date"),
            new SortKey("endsOn", "coalesce(ends_on, '9999-12-31'::date)", "date"),
            new SortKey("people", "people", "int"),
            new SortKey("attendances", "attendances", "int"));
    /** What one side alone wrote down places nobody anywhere yet. */
    private static final String AGREED = "state in ('AGREED', 'CLOSED')";

    private static final String PRESENT = "select * from (select pair_code, kind, direction, host_organisation,"
            + " sum(people_serving(facts, ?))::int as serving, sum(terms_ending(facts, ?, ?))::int as ending_soon"
            + " from found where " + AGREED + " group by pair_code, kind, direction, host_organisation) as place"
            + " where serving > 0 order by pair_code, kind, direction, host_organisation";
    private static final String BALANCE = "select pair_code, year, kind, " + toAndFro("people") + ", "
            + toAndFro("attendances") + " from found where " + AGREED
            + " group by pair_code, year, kind order by year desc, pair_code, kind";

    private final Exchanges exchanges;
    private final LedgerLists lists;
    private final Surroundings surroundings;

    ExchangeLists(Exchanges exchanges, LedgerLists lists, Surroundings surroundings) {
        this.exchanges = exchanges;
        this.lists = lists;
        this.surroundings = surroundings;
    }

    Paged<ExchangeRow> page(ExchangeParameters asked, PageParameters page) {
        LedgerFilter filter = filter(asked);
        LocalDate day = filter.dayOr(surroundings.today());
        return lists.page(
                new LedgerLists.Shape<>(exchanges, ExchangeRow.columns(day), SORT_KEYS, ExchangeRow::of), filter, page);
    }

    ExchangeSummary summary(ExchangeParameters asked) {
        LedgerFilter filter = filter(asked);
        LocalDate day = filter.dayOr(surroundings.today());
        Conditions.Query present = new Conditions.Query(PRESENT, List.of(day, day, ParticipantTerm.SOON));
        Conditions.Query balance = new Conditions.Query(BALANCE, List.of());
        return new ExchangeSummary(
                day,
                lists.figures(exchanges, filter, present, ExchangeSummary.Presence::of),
                lists.figures(exchanges, filter, balance, ExchangeSummary.Balance::of));
    }

    private static String toAndFro(String column) {
        return "coalesce(sum(" + column + ") filter (where direction = 'TO_EAST'), 0)::int as " + column + "_to_east, "
                + "coalesce(sum(" + column + ") filter (where direction = 'TO_NORTHEAST'), 0)::int as " + column
                + "_to_northeast";
    }

    private LedgerFilter filter(ExchangeParameters asked) {
        LedgerFilter filter = lists.filter(asked);
        LocalDate day = filter.dayOr(surroundings.today());
        Given given = filter.given();
        filter.conditions()
                .oneOf("kind", given.options("kind", asked.kind, ExchangeKind.class))
                .oneOf("direction", given.options("direction", asked.direction, ExchangeDirection.class));
        int year = given.whole("year", asked.year, 0, 2000, 2099);
        if (year > 0) {
            filter.conditions().and("year = ?", year);
        }
        int days = given.whole("endingWithin", asked.endingWithin, -1, 0, 3650);
        if (days >= 0) {
            filter.conditions().and(AGREED + " and terms_ending(facts, ?, ?) > 0", day, days);
        }
        filter.conditions().given(AGREED + " and people_serving(facts, ?) > 0", given.date("activeOn", asked.activeOn));
        return filter.whereDates("begunOn", "begun_on", asked.begunOnFrom, asked.begunOnTo);
    }
}
