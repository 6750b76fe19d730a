package cn.duikou.duty;

import cn.duikou.ledger.Reasoned;
import cn.duikou.store.PageParameters;
import cn.duikou.web.Paged;
import cn.duikou.web.Write;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Duties over HTTP. */
@Path("/api/v1/duties")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "报送义务")
class DutyResource {

    private static final String CODE = "ANNUAL_SUMMARY.JL-ZJ.2025";

    private final Duties duties;
    private final DutyDesk desk;
    private final TimelinessBoard board;

    DutyResource(Duties duties, DutyDesk desk, TimelinessBoard board) {
        this.duties = duties;
        this.desk = desk;
        this.board = board;
    }

    @GET
    @Operation(operationId = "listDuties", summary = "报送义务：谁应在何时之前报送何种文件，至口径日期次年末到期的全部，默认时限早的在前")
    public Paged<Duty> list(@BeanParam DutyListParameters asked, @BeanParam PageParameters page) {
        return duties.page(asked, page);
    }

    @GET
    @Path("timeliness")
    @Operation(operationId = "getTimeliness", summary = "报送及时情况：各对口合作关系各年度应报、按时、宽限内、逾期、未报与免报")
    public Timeliness timeliness(@BeanParam DutyParameters asked) {
        return board.of(asked);
    }

    @GET
    @Path("{code}")
    @Operation(operationId = "getDuty", summary = "一项报送义务，附提醒之日与经过")
    public DutyDetail get(
            @RestPath @Parameter(description = "报送义务编号", example = CODE) String code,
            @RestQuery
                    @Parameter(
                            description = "口径日期，默认今天：以该日终了时的情况为准",
                            schema = @Schema(type = SchemaType.STRING, format = "date"))
                    @Nullable
                    String asOf) {
        return duties.detail(code, asOf);
    }

    @POST
    @Path("{code: [^/:]+}:extend")
    @Write
    @Operation(operationId = "extendDuty", summary = "延期，附理由（领导小组办公室）；已经逾期的仍记为逾期")
    public RestResponse<DutyDetail> extend(
            @RestPath @Parameter(description = "报送义务编号", example = CODE) String code,
            @Valid @NotNull(message = "REQUIRED") Extension extension) {
        return RestResponse.ok(desk.extend(code, extension));
    }

    @POST
    @Path("{code: [^/:]+}:waive")
    @Write
    @Operation(operationId = "waiveDuty", summary = "免报，附理由（领导小组办公室）；时限之后免报的仍计入应报")
    public RestResponse<DutyDetail> waive(
            @RestPath @Parameter(description = "报送义务编号", example = CODE) String code,
            @Valid @NotNull(message = "REQUIRED") Reasoned reasoned) {
        return RestResponse.ok(desk.waive(code, reasoned));
    }

    @POST
    @Path("{code: [^/:]+}:note-paper")
    @Write
    @Operation(operationId = "noteDutyPaper", summary = "登记纸质报送，附收文编号、收到日期与原因（领导小组办公室）；是否逾期以收到日期为准，再次登记即更正")
    public RestResponse<DutyDetail> notePaper(
            @RestPath @Parameter(description = "报送义务编号", example = CODE) String code,
            @Valid @NotNull(message = "REQUIRED") PaperReceipt receipt) {
        return RestResponse.ok(desk.notePaper(code, receipt));
    }

    @POST
    @Path("{code: [^/:]+}:declare-empty")
    @Write
    @Operation(operationId = "declareDutyEmpty", summary = "声明无报送事项（审核员）：一方声明，另一方同样声明后生效；只限规则允许的")
    public RestResponse<DutyDetail> declareEmpty(
            @RestPath @Parameter(description = "报送义务编号", example = CODE) String code,
            @Valid @NotNull(message = "REQUIRED") Reasoned reasoned) {
        return RestResponse.ok(desk.declareEmpty(code, reasoned));
    }
}
