package cn.duikou.meeting;

import cn.duikou.ledger.EveryLedger;
import cn.duikou.ledger.LedgerDesk;
import cn.duikou.ledger.LedgerFilter;
import cn.duikou.ledger.LedgerLists;
import cn.duikou.ledger.LedgerResource;
import cn.duikou.ledger.Link;
import cn.duikou.ledger.LinkedRecord;
import cn.duikou.ledger.Surroundings;
import cn.duikou.store.PageParameters;
import cn.duikou.store.SortKey;
import cn.duikou.web.Given;
import cn.duikou.web.Listed;
import cn.duikou.web.Paged;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Meetings and events over HTTP. */
@Path("/api/v1/meetings")
@Authenticated
@Tag(name = "互访会商与活动")
class MeetingResource extends LedgerResource<MeetingFacts> {

    private static final List<SortKey> SORT_KEYS = List.of(
            new SortKey("heldOn", "held_on", "date"),
            new SortKey("nextDueOn", "coalesce(next_due_on, '9999-12-31'::date)", "date"));

    private final LedgerLists lists;
    private final LedgerLists.Shape<MeetingRow> shape;
    private final Surroundings surroundings;
    private final Meetings meetings;
    private final LedgerDesk desk;
    private final EveryLedger everyLedger;

    MeetingResource(
            Meetings meetings, LedgerDesk desk, LedgerLists lists, Surroundings surroundings, EveryLedger everyLedger) {
        super(meetings, desk);
        this.meetings = meetings;
        this.desk = desk;
        this.everyLedger = everyLedger;
        this.lists = lists;
        this.shape = new LedgerLists.Shape<>(meetings, MeetingRow.COLUMNS, SORT_KEYS, MeetingRow::of);
        this.surroundings = surroundings;
    }

    @GET
    @Operation(operationId = "listMeetings", summary = "互访会商与活动列表")
    public Paged<MeetingRow> list(@BeanParam MeetingParameters asked, @BeanParam PageParameters page) {
        return lists.page(shape, filter(asked), page);
    }

    @GET
    @Path("{id}/linked-records")
    @Operation(operationId = "listCommitmentLinks", summary = "议定事项的相关记录，限可查看的")
    public Listed<LinkedRecord> linkedRecords(UUID id) {
        MeetingFacts facts = desk.entries().one(meetings, id).facts();
        return new Listed<>(
                everyLedger.of(meetings.links(facts).stream().map(Link::code).toList()));
    }

    private LedgerFilter filter(MeetingParameters asked) {
        LedgerFilter filter = lists.filter(asked);
        Given given = filter.given();
        filter.conditions()
                .oneOf("kind", given.options("kind", asked.kind, MeetingKind.class))
                .oneOf("level", given.options("level", asked.level, MeetingLevel.class));
        Boolean overdue = given.flag("overdue", asked.overdue);
        if (overdue != null) {
            filter.conditions()
                    .and("coalesce(next_due_on < ?, false) = ?", filter.dayOr(surroundings.today()), overdue);
        }
        return filter.whereDates("heldOn", "held_on", asked.heldOnFrom, asked.heldOnTo);
    }
}
