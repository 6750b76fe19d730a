package cn.duikou.park;

import cn.duikou.ledger.Entry;
import cn.duikou.ledger.EveryLedger;
import cn.duikou.ledger.LedgerDesk;
import cn.duikou.ledger.LedgerResource;
import cn.duikou.ledger.Surroundings;
import cn.duikou.store.PageParameters;
import cn.duikou.web.CallerLanguage;
import cn.duikou.web.Listed;
import cn.duikou.web.Paged;
import cn.duikou.web.Write;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Parks over HTTP. */
@Path("/api/v1/parks")
@Authenticated
@Tag(name = "园区")
class ParkResource extends LedgerResource<ParkFacts> {

    private final Parks parks;
    private final LedgerDesk desk;
    private final ParkLists lists;
    private final EveryLedger everyLedger;
    private final Surroundings surroundings;
    private final CallerLanguage language;

    ParkResource(
            Parks parks,
            LedgerDesk desk,
            ParkLists lists,
            EveryLedger everyLedger,
            Surroundings surroundings,
            CallerLanguage language) {
        super(parks, desk);
        this.parks = parks;
        this.desk = desk;
        this.lists = lists;
        this.everyLedger = everyLedger;
        this.surroundings = surroundings;
        this.language = language;
    }

    @GET
    @Operation(operationId = "listParks", summary = "园区列表：可筛选有逾期未结算年度的园区")
    public Paged<ParkRow> list(@BeanParam ParkParameters asked, @BeanParam PageParameters page) {
        return lists.page(asked, page);
    }

    @GET
    @Path("{id}/tenants")
    @Operation(operationId = "listParkTenants", summary = "入驻企业，及其在项目台账中的记录")
    public Listed<SettledTenant> tenants(UUID id) {
        List<Tenant> tenants = one(id).facts().tenants();
        List<String> codes = tenants.stream()
                .map(Tenant::projectCode)
                .filter(Objects::nonNull)
                .toList();
        return new Listed<>(SettledTenant.of(tenants, everyLedger.of(codes)));
    }

    @POST
    @Path("{id}/tenants")
    @Write
    @Operation(operationId = "recordParkTenant", summary = "登记入驻企业：形成或并入本方修订草稿；同名即更正")
    public RestResponse<Entry<ParkFacts>> record(
            UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "REQUIRED") Tenant tenant) {
        return amended(id, ifMatch, facts -> Map.of("tenants", facts.tenantsWith(tenant)));
    }

    @GET
    @Path("{id}/indicators")
    @Operation(operationId = "listParkIndicators", summary = "年度指标：目标与实绩")
    public Listed<YearlyIndicators> indicators(UUID id) {
        return new Listed<>(one(id).facts().indicators());
    }

    @POST
    @Path("{id}/indicators")
    @Write
    @Operation(operationId = "reportParkIndicators", summary = "填报年度指标：形成或并入本方修订草稿；同年即更正，已确认的年度须说明原因")
    public RestResponse<Entry<ParkFacts>> report(
            UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "REQUIRED") YearlyIndicators year) {
        return amended(id, ifMatch, facts -> Map.of("indicators", facts.indicatorsWith(year)));
    }

    @GET
    @Path("{id}/benefit-terms")
    @Operation(operationId = "listParkBenefitTerms", summary = "利益分享条款的各个版本")
    public Listed<BenefitTerms> benefitTerms(UUID id) {
        return new Listed<>(one(id).facts().benefitTerms());
    }

    @POST
    @Path("{id}/benefit-terms")
    @Write
    @Operation(operationId = "proposeParkBenefitTerms", summary = "提出利益分享条款：形成或并入本方修订草稿；同一分享内容、同一起期即更正")
    public RestResponse<Entry<ParkFacts>> propose(
            UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "REQUIRED") BenefitTerms terms) {
        return amended(id, ifMatch, facts -> Map.of("benefitTerms", facts.benefitTermsWith(terms)));
    }

    @GET
    @Path("{id}/settlements")
    @Operation(operationId = "listParkSettlements", summary = "各年度结算：应结算日期、双方填报数，以及逐步算出的结算单")
    public Listed<SettlementYear> settlements(UUID id) {
        return new Listed<>(SettlementYears.of(one(id), surroundings, language.locale()));
    }

    @POST
    @Path("{id}/settlements")
    @Write
    @Operation(
            operationId = "reportParkSettlement",
            summary = "填报本方结算数：形成或并入本方修订草稿；已有的另一方的数不变，不能代另一方填报，但可采用其退回时所报的数；更正已结算的年度须说明原因")
    public RestResponse<Entry<ParkFacts>> report(
            UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "REQUIRED") SettlementInput input) {
        return amended(id, ifMatch, facts -> Map.of("settlements", facts.settlementsWith(input)));
    }

    @POST
    @Path("{id}/settlements:agree")
    @Write
    @Operation(operationId = "agreeParkSettlement", summary = "填报我方结算数并确认对方提交的内容；双方的数相差超过容差时不能确认")
    public RestResponse<Entry<ParkFacts>> settle(
            UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "REQUIRED") SettlementInput input) {
        return completed(id, ifMatch, facts -> Map.of("settlements", facts.settlementsWith(input)));
    }

    @POST
    @Path("{id}/settlements:simulate")
    @Operation(operationId = "simulateParkSettlements", summary = "以其他条款试算已结算的年度，不保存")
    public Listed<Simulation> simulate(UUID id, @Valid @NotNull(message = "REQUIRED") TriedTerms tried) {
        return new Listed<>(tried.on(one(id).agreed(), surroundings));
    }

    private Entry<ParkFacts> one(UUID id) {
        return desk.entries().one(parks, id);
    }
}
