package cn.duikou.plan;

import cn.duikou.ledger.Reasoned;
import cn.duikou.web.Write;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What is done with plans over HTTP. */
@Path("/api/v1/plans")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "方案计划")
class PlanLifeResource {

    private final PlanLife life;
    private final FilingDesk filings;

    PlanLifeResource(PlanLife life, FilingDesk filings) {
        this.life = life;
        this.filings = filings;
    }

    @POST
    @Path("{id}/submit")
    @Write
    @Operation(operationId = "submitPlan", summary = "提交会签：必写章节须已填写，此后不能再改")
    public RestResponse<PlanDetail> submit(@RestPath UUID id) {
        return answer(life.submit(id));
    }

    @POST
    @Path("{id}/reopen")
    @Write
    @Operation(operationId = "reopenPlan", summary = "收回修改，附理由（任一方审核员）：已有的签署作废")
    public RestResponse<PlanDetail> reopen(@RestPath UUID id, @Valid @NotNull(message = "REQUIRED") Reasoned reasoned) {
        return answer(life.reopen(id, reasoned));
    }

    @POST
    @Path("{id}/sign")
    @Write
    @Operation(operationId = "signPlan", summary = "会签（审核员）：签署 If-Match 所示版本的全部内容；双方同时签署都有效")
    public RestResponse<PlanDetail> sign(@RestPath UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        return answer(life.sign(id, ifMatch));
    }

    @POST
    @Path("{id}/withdraw-signature")
    @Write
    @Operation(operationId = "withdrawPlanSignature", summary = "撤回本方的签署，附理由（审核员）")
    public RestResponse<PlanDetail> withdrawSignature(
            @RestPath UUID id, @Valid @NotNull(message = "REQUIRED") Reasoned reasoned) {
        return answer(life.withdrawSignature(id, reasoned));
    }

    @POST
    @Path("{id}/abandon")
    @Write
    @Operation(operationId = "abandonPlan", summary = "作废，附理由（审核员）：只限从未报送的；另一方确认或不同意")
    public RestResponse<PlanDetail> abandon(
            @RestPath UUID id, @Valid @NotNull(message = "REQUIRED") Reasoned reasoned) {
        return answer(life.abandon(id, reasoned));
    }

    @POST
    @Path("{id}/confirm-abandonment")
    @Write
    @Operation(operationId = "confirmPlanAbandonment", summary = "确认另一方的作废（审核员）")
    public RestResponse<PlanDetail> confirmAbandonment(@RestPath UUID id) {
        return answer(life.confirmAbandonment(id));
    }

    @POST
    @Path("{id}/contradict-abandonment")
    @Write
    @Operation(operationId = "contradictPlanAbandonment", summary = "不同意另一方的作废，附理由（审核员）：恢复撰写，期间已另行编制的不能恢复")
    public RestResponse<PlanDetail> contradictAbandonment(
            @RestPath UUID id, @Valid @NotNull(message = "REQUIRED") Reasoned reasoned) {
        return answer(life.contradictAbandonment(id, reasoned));
    }

    @POST
    @Path("{id}/file")
    @Write
    @Operation(operationId = "filePlan", summary = "报送（任一方审核员，双方签署之后）：每个数据项按此刻的数值固定，不再改变")
    public RestResponse<PlanDetail> file(@RestPath UUID id, @Valid @NotNull(message = "REQUIRED") NewFiling filing) {
        return answer(filings.file(id, filing));
    }

    @POST
    @Path("{id}/receive")
    @Write
    @Operation(operationId = "receivePlan", summary = "接收（国家发展改革委、中央组织部各自办理）：各单位都接收后为已接收")
    public RestResponse<PlanDetail> receive(
            @RestPath UUID id, @Valid @NotNull(message = "REQUIRED") Receiving receiving) {
        return answer(filings.receive(id, receiving));
    }

    @POST
    @Path("{id}/return")
    @Write
    @Operation(operationId = "returnPlan", summary = "退回，附理由与再报时限（国家发展改革委、中央组织部各自办理）")
    public RestResponse<PlanDetail> giveBack(
            @RestPath UUID id, @Valid @NotNull(message = "REQUIRED") Returning returning) {
        return answer(filings.giveBack(id, returning));
    }

    private static RestResponse<PlanDetail> answer(PlanDetail plan) {
        return PlanResource.answer(Status.OK, plan).build();
    }
}
