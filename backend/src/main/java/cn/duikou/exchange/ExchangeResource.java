package cn.duikou.exchange;

import cn.duikou.ledger.Entry;
import cn.duikou.ledger.LedgerDesk;
import cn.duikou.ledger.LedgerResource;
import cn.duikou.store.PageParameters;
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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Cadre exchanges over HTTP. */
@Path("/api/v1/cadre-exchanges")
@Authenticated
@Tag(name = "干部人才交流")
class ExchangeResource extends LedgerResource<ExchangeFacts> {

    private final Exchanges exchanges;
    private final LedgerDesk desk;
    private final ExchangeLists lists;
    private final PersonStates personStates;
    private final ParticipantDesk participantDesk;
    private final Names names;

    ExchangeResource(
            Exchanges exchanges,
            LedgerDesk desk,
            ExchangeLists lists,
            PersonStates personStates,
            ParticipantDesk participantDesk,
            Names names) {
        super(exchanges, desk);
        this.exchanges = exchanges;
        this.desk = desk;
        this.lists = lists;
        this.personStates = personStates;
        this.participantDesk = participantDesk;
        this.names = names;
    }

    @GET
    @Operation(operationId = "listExchanges", summary = "干部人才交流列表：可筛选近期期满、某日在任的批次")
    public Paged<ExchangeRow> list(@BeanParam ExchangeParameters asked, @BeanParam PageParameters page) {
        return lists.page(asked, page);
    }

    @GET
    @Path("summary")
    @Operation(operationId = "summarizeExchanges", summary = "谁在何处任职，以及按关系和年度的往来对照；名与人次分列，筛选条件与列表相同")
    public ExchangeSummary summary(@BeanParam ExchangeParameters asked) {
        return lists.summary(asked);
    }

    @GET
    @Path("{id}/participants")
    @Operation(operationId = "listExchangeParticipants", summary = "参加人员的任期，不含个人信息")
    public Listed<ParticipantTerm> participants(UUID id) {
        return new Listed<>(personStates.terms(desk.entries().one(exchanges, id)));
    }

    @POST
    @Path("{id}/participants")
    @Write
    @Operation(
            operationId = "enterExchangeParticipant",
            summary = "登记参加人员：任期形成或并入本方修订草稿，未改任期的不形成草稿；个人信息加密另存；标识相同即更正，个人信息未填的保持不变")
    public RestResponse<Entry<ExchangeFacts>> enter(
            UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "REQUIRED") EnteredParticipant entered) {
        Participant participant = entered.participant();
        RestResponse<Entry<ExchangeFacts>> written = amended(
                id,
                ifMatch,
                facts -> facts.participants().contains(participant)
                        ? Map.of()
                        : Map.of("participants", facts.participantsWith(participant)));
        if (entered.tellsWhoItIs()) {
            participantDesk.seal(written.getEntity(), participant, entered.person());
        }
        return written;
    }

    @GET
    @Path("{id}/names")
    @Operation(operationId = "listExchangeNames", summary = "参加人员的个人信息：仅限有权人员，他人补充后原填报人不再可见，每次查看都记录在案")
    public Listed<NamedParticipant> names(UUID id) {
        return new Listed<>(names.of(id));
    }
}
