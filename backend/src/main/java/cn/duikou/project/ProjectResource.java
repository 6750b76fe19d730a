package cn.duikou.project;

import cn.duikou.ledger.Entry;
import cn.duikou.ledger.LedgerDesk;
import cn.duikou.ledger.LedgerFilter;
import cn.duikou.ledger.LedgerLists;
import cn.duikou.ledger.LedgerResource;
import cn.duikou.ledger.Surroundings;
import cn.duikou.reference.Industries;
import cn.duikou.reference.Regions;
import cn.duikou.store.PageParameters;
import cn.duikou.store.SortKey;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Projects over HTTP. */
@Path("/api/v1/projects")
@Authenticated
@Tag(name = "项目")
class ProjectResource extends LedgerResource<ProjectFacts> {

    private static final List<SortKey> SORT_KEYS = List.of(
            new SortKey("stage", ProjectStage.PLACE, "int"),
            new SortKey("totalInvestmentWan", "coalesce(total_investment_wan, -1)", "numeric"),
            new SortKey("investedWan", "coalesce(invested_wan, -1)", "numeric"),
            new SortKey("signedOn", "coalesce(signed_on, '0001-01-01'::date)", "date"));

    private final Projects projects;
    private final LedgerDesk desk;
    private final LedgerLists lists;
    private final Industries industries;
    private final Regions regions;
    private final Duplicates duplicates;
    private final Surroundings surroundings;

    ProjectResource(
            Projects projects,
            LedgerDesk desk,
            LedgerLists lists,
            Industries industries,
            Regions regions,
            Duplicates duplicates,
            Surroundings surroundings) {
        super(projects, desk);
        this.projects = projects;
        this.desk = desk;
        this.lists = lists;
        this.industries = industries;
        this.regions = regions;
        this.duplicates = duplicates;
        this.surroundings = surroundings;
    }

    @GET
    @Operation(operationId = "listProjects", summary = "项目列表")
    public Paged<ProjectRow> list(@BeanParam ProjectParameters asked, @BeanParam PageParameters page) {
        LedgerFilter filter = lists.filter(asked);
        AttributedTo attributed = AttributedTo.narrow(filter, asked.attributedTo, asked.withSubPairs);
        return lists.page(
                shape(attributed),
                ProjectFilter.narrow(filter, asked, industries, regions, surroundings.today()),
                page);
    }

    @GET
    @Path("{id}/progress-reports")
    @Operation(operationId = "listProjectProgressReports", summary = "月度进展（已确认或本方可见的当前内容）")
    public Listed<ProgressReport> progressReports(UUID id) {
        return new Listed<>(desk.entries().one(projects, id).facts().progressReports());
    }

    @POST
    @Path("{id}/progress-reports")
    @Write
    @Operation(operationId = "reportProjectProgress", summary = "填报月度进展：形成或并入本方修订草稿；同月即更正")
    public RestResponse<Entry<ProjectFacts>> report(
            UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @Valid @NotNull(message = "REQUIRED") ProgressReport report) {
        return amended(id, ifMatch, facts -> Map.of("progressReports", facts.reportsWith(report)));
    }

    @GET
    @Path("{id}/milestones")
    @Operation(operationId = "listProjectMilestones", summary = "节点")
    public Listed<Milestone> milestones(UUID id) {
        return new Listed<>(desk.entries().one(projects, id).facts().milestones());
    }

    @GET
    @Path("{id}/duplicates")
    @Operation(operationId = "listProjectDuplicates", summary = "疑似重复的项目：同一投资项目代码，或同地区名称相近")
    public Listed<Duplicate> duplicates(UUID id) {
        return new Listed<>(duplicates.of(id, desk.entries().one(projects, id).facts()));
    }

    private LedgerLists.Shape<ProjectRow> shape(AttributedTo attributed) {
        return new LedgerLists.Shape<>(
                projects, ProjectRow.COLUMNS + attributed.columns(), SORT_KEYS, row -> ProjectRow.of(row, attributed));
    }
}
