package cn.duikou.meeting;

import cn.duikou.ledger.LedgerFilter;
import cn.duikou.ledger.LedgerLists;
import cn.duikou.ledger.Surroundings;
import cn.duikou.pair.Side;
import cn.duikou.store.PageParameters;
import cn.duikou.store.SortKey;
import cn.duikou.web.Given;
import cn.duikou.web.Paged;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/**
 * Reads the commitments of all meetings that the caller may see. What one side alone wrote down binds nobody yet: only
 * those that both sides agreed on can be kept or late.
 */
@ApplicationScoped
class Commitments {

    private final Meetings meetings;
    private final LedgerLists lists;
    private final Surroundings surroundings;

    Commitments(Meetings meetings, LedgerLists lists, Surroundings surroundings) {
        this.meetings = meetings;
        this.lists = lists;
        this.surroundings = surroundings;
    }

    Paged<CommitmentRow> page(CommitmentParameters asked, PageParameters page) {
        LedgerFilter filter = filter(asked);
        LocalDate day = filter.dayOr(surroundings.today());
        return lists.items(
                new LedgerLists.Items<>(
                        meetings,
                        "commitments",
                        "commitments_of",
                        "number",
                        "held_on, ",
                        CommitmentRow.columns(day),
                        sortKeys(day),
                        "dueOn",
                        CommitmentRow::of),
                filter,
                page);
    }

    /** By urgency what is overdue comes first, then what is open, then what is done with. */
    private static List<SortKey> sortKeys(LocalDate day) {
        String urgency = "case commitment_state(due_on, kept_on, cancelled_on, '" + day
                + "'::date) when 'OVERDUE' then 0 when 'OPEN' then 1 else 2 end";
        return List.of(
                new SortKey("dueOn", "due_on", "date"),
                new SortKey("heldOn", "held_on", "date"),
                new SortKey("urgency", urgency, "int"));
    }

    private LedgerFilter filter(CommitmentParameters asked) {
        LedgerFilter filter = lists.filter(asked);
        Given given = filter.given();
        filter.conditions().oneOf("owner_side", given.options("side", asked.side, Side.class));
        List<CommitmentState> states = given.options("state", asked.state, CommitmentState.class);
        if (!states.isEmpty()) {
            Object names = states.stream().map(Enum::name).toArray(String[]::new);
            filter.conditions()
                    .and(
                            "commitment_state(due_on, kept_on, cancelled_on, ?) = any (?)",
                            filter.dayOr(surroundings.today()),
                            names);
        }
        return filter.whereDates("dueOn", "due_on", asked.dueOnFrom, asked.dueOnTo);
    }
}
