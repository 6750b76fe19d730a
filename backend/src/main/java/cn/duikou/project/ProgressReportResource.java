package cn.duikou.project;

import cn.duikou.ledger.LedgerFilter;
import cn.duikou.ledger.LedgerLists;
import cn.duikou.store.PageParameters;
import cn.duikou.store.SortKey;
import cn.duikou.web.Paged;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Progress reports across projects over HTTP; they are written with their project. */
@Path("/api/v1/progress-reports")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "项目")
class ProgressReportResource {

    private static final List<SortKey> SORT_KEYS = List.of(
            new SortKey("code", "code", "text"),
            new SortKey("monthEnd", "month_end", "date"),
            new SortKey("investedMoreWan", "invested_more", "numeric"));

    private final Projects projects;
    private final LedgerLists lists;

    ProgressReportResource(Projects projects, LedgerLists lists) {
        this.projects = projects;
        this.lists = lists;
    }

    @GET
    @Operation(operationId = "listProgressReports", summary = "各项目经双方确认的月度进展：累计数及本期新增，默认按项目编号")
    public Paged<ProgressRow> list(@BeanParam ProgressParameters asked, @BeanParam PageParameters page) {
        LedgerFilter filter = lists.filter(asked);
        AttributedTo attributed = AttributedTo.narrow(filter, asked.attributedTo, asked.withSubPairs);
        filter.conditions().oneOf("kind", filter.given().options("kind", asked.kind, ProjectKind.class));
        return lists.items(
                shape(attributed),
                filter.whereDates("monthEnd", "month_end", asked.monthEndFrom, asked.monthEndTo),
                page);
    }

    /** By code they are read project by project along an index, however many there are. */
    private LedgerLists.Items<ProgressRow> shape(AttributedTo attributed) {
        return new LedgerLists.Items<>(
                projects,
                "progress-reports",
                "progress_of",
                "month_end",
                "kind, attribution, ",
                ProgressRow.COLUMNS + attributed.columns(),
                SORT_KEYS,
                "code,monthEnd",
                row -> ProgressRow.of(row, attributed));
    }
}
