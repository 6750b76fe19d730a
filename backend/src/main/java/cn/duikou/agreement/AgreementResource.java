package cn.duikou.agreement;

import cn.duikou.ledger.EveryLedger;
import cn.duikou.ledger.LedgerDesk;
import cn.duikou.ledger.LedgerResource;
import cn.duikou.store.PageParameters;
import cn.duikou.web.Paged;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Agreements over HTTP. */
@Path("/api/v1/agreements")
@Authenticated
@Tag(name = "协议")
class AgreementResource extends LedgerResource<AgreementFacts> {

    private final Agreements agreements;
    private final LedgerDesk desk;
    private final AgreementLists lists;
    private final EveryLedger everyLedger;

    AgreementResource(Agreements agreements, LedgerDesk desk, AgreementLists lists, EveryLedger everyLedger) {
        super(agreements, desk);
        this.agreements = agreements;
        this.desk = desk;
        this.lists = lists;
        this.everyLedger = everyLedger;
    }

    @GET
    @Operation(operationId = "listAgreements", summary = "协议列表：可筛选即将到期、逾期未履行和无成果的协议")
    public Paged<AgreementRow> list(@BeanParam AgreementParameters asked, @BeanParam PageParameters page) {
        return lists.page(asked, page);
    }

    @GET
    @Path("{id}/performance")
    @Operation(operationId = "getAgreementPerformance", summary = "协议履行情况：是否到期、逾期，形成了哪些成果")
    public AgreementPerformance performance(UUID id) {
        AgreementFacts facts = desk.entries().one(agreements, id).facts();
        return AgreementPerformance.of(lists.row(id), everyLedger.of(facts.outcomes()));
    }
}
