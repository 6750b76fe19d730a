package cn.duikou.agreement;

import cn.duikou.ledger.LedgerDesk;
import cn.duikou.ledger.LedgerFilter;
import cn.duikou.ledger.LedgerLists;
import cn.duikou.ledger.LedgerResource;
import cn.duikou.ledger.Surroundings;
import cn.duikou.store.PageParameters;
import cn.duikou.store.SortKey;
import cn.duikou.web.Given;
import cn.duikou.web.Paged;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Agreements over HTTP. */
@Path("/api/v1/agreements")
@Authenticated
@Tag(name = "协议")
class AgreementResource extends LedgerResource<AgreementFacts> {

    private static final String NO_END = "'9999-12-31'::date";
    private static final List<SortKey> SORT_KEYS = List.of(
            new SortKey("signedOn", "signed_on", "date"),
            new SortKey("expiresOn", "coalesce(expires_on, " + NO_END + ")", "date"),
            new SortKey("nextDueOn", "coalesce(next_due_on, " + NO_END + ")", "date"));

    private final LedgerLists lists;
    private final LedgerLists.Shape<AgreementRow> shape;
    private final Surroundings surroundings;

    AgreementResource(Agreements agreements, LedgerDesk desk, LedgerLists lists, Surroundings surroundings) {
        super(agreements, desk);
        this.lists = lists;
        this.shape = new LedgerLists.Shape<>(agreements, AgreementRow.COLUMNS, SORT_KEYS, AgreementRow::of);
        this.surroundings = surroundings;
    }

    @GET
    @Operation(operationId = "listAgreements", summary = "协议列表：可筛选即将到期、逾期未履行和无成果的协议")
    public Paged<AgreementRow> list(@BeanParam AgreementParameters asked, @BeanParam PageParameters page) {
        LedgerFilter filter = lists.filter(asked);
        Given given = filter.given();
        filter.conditions()
                .oneOf("kind", given.options("kind", asked.kind, AgreementKind.class))
                .oneOf("subject", given.options("subject", asked.subject, AgreementSubject.class))
                .given("fruitless = ?", given.flag("fruitless", asked.fruitless));
        List<PartyType> types = given.options("partyType", asked.partyType, PartyType.class);
        if (!types.isEmpty()) {
            filter.conditions().and("party_types && ?", (Object)
                    types.stream().map(Enum::name).toArray(String[]::new));
        }
        Boolean overdue = given.flag("overdue", asked.overdue);
        if (overdue != null) {
            filter.conditions().and("coalesce(next_due_on < ?, false) = ?", surroundings.today(), overdue);
        }
        filter.whereDates("signedOn", "signed_on", asked.signedOnFrom, asked.signedOnTo)
                .whereDates("expiresOn", "expires_on", asked.expiresOnFrom, asked.expiresOnTo);
        return lists.page(shape, filter, page);
    }
}
