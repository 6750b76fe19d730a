package cn.duikou.support;

import cn.duikou.ledger.LedgerDesk;
import cn.duikou.ledger.LedgerFilter;
import cn.duikou.ledger.LedgerLists;
import cn.duikou.ledger.LedgerResource;
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

/** Support over HTTP. */
@Path("/api/v1/supports")
@Authenticated
@Tag(name = "支持政策")
class SupportResource extends LedgerResource<SupportFacts> {

    private static final List<SortKey> SORT_KEYS = List.of(
            new SortKey("granted", "granted", "numeric"),
            new SortKey("grantedOn", "coalesce(granted_on, '9999-12-31'::date)", "date"));

    private final LedgerLists lists;
    private final LedgerLists.Shape<SupportRow> shape;

    SupportResource(Supports supports, LedgerDesk desk, LedgerLists lists) {
        super(supports, desk);
        this.lists = lists;
        this.shape = new LedgerLists.Shape<>(supports, SupportRow.COLUMNS, SORT_KEYS, SupportRow::of);
    }

    @GET
    @Operation(operationId = "listSupports", summary = "支持政策列表")
    public Paged<SupportRow> list(@BeanParam SupportParameters asked, @BeanParam PageParameters page) {
        return lists.page(shape, filter(asked), page);
    }

    private LedgerFilter filter(SupportParameters asked) {
        LedgerFilter filter = lists.filter(asked);
        Given given = filter.given();
        filter.conditions()
                .oneOf("kind", given.options("kind", asked.kind, SupportKind.class))
                .given("recipient_code = ?", given.text("recipientCode", asked.recipientCode))
                .given("(granted > used) = ?", given.flag("unused", asked.unused));
        return filter.whereDates("grantedOn", "granted_on", asked.grantedOnFrom, asked.grantedOnTo);
    }
}
