package cn.duikou.zone;

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

/** Zone links over HTTP. */
@Path("/api/v1/zone-links")
@Authenticated
@Tag(name = "功能区对接")
class ZoneLinkResource extends LedgerResource<ZoneLinkFacts> {

    private final ZoneLinks zoneLinks;
    private final LedgerDesk desk;
    private final ZoneLinkLists lists;
    private final EveryLedger everyLedger;

    ZoneLinkResource(ZoneLinks zoneLinks, LedgerDesk desk, ZoneLinkLists lists, EveryLedger everyLedger) {
        super(zoneLinks, desk);
        this.zoneLinks = zoneLinks;
        this.desk = desk;
        this.lists = lists;
        this.everyLedger = everyLedger;
    }

    @GET
    @Operation(operationId = "listZoneLinks", summary = "功能区对接列表：可按功能区类型、级别、地区和成果筛选")
    public Paged<ZoneLinkRow> list(@BeanParam ZoneLinkParameters asked, @BeanParam PageParameters page) {
        return lists.page(asked, page);
    }

    @GET
    @Path("{id}/outcome")
    @Operation(operationId = "getZoneLinkOutcome", summary = "功能区对接成效：借鉴了哪些经验，形成了哪些记录")
    public ZoneLinkOutcome outcome(UUID id) {
        return ZoneLinkOutcome.of(desk.entries().one(zoneLinks, id).facts(), everyLedger);
    }
}
