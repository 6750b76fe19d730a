package cn.duikou.park;

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

/** Yearly indicators across parks over HTTP; they are written with their park. */
@Path("/api/v1/yearly-indicators")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "园区")
class IndicatorResource {

    private final LedgerLists lists;
    private final LedgerLists.Items<IndicatorRow> shape;

    IndicatorResource(Parks parks, LedgerLists lists) {
        this.lists = lists;
        this.shape = new LedgerLists.Items<>(
                parks,
                "yearly-indicators",
                "indicators_of",
                "year",
                "",
                IndicatorRow.COLUMNS,
                List.of(new SortKey("code", "code", "text"), new SortKey("yearEnd", "year_end", "date")),
                "code,yearEnd",
                IndicatorRow::of);
    }

    @GET
    @Operation(operationId = "listYearlyIndicators", summary = "各园区经双方确认的年度指标及入驻企业净增数，默认按园区编号")
    public Paged<IndicatorRow> list(@BeanParam IndicatorParameters asked, @BeanParam PageParameters page) {
        LedgerFilter filter = lists.filter(asked);
        return lists.items(shape, filter.whereDates("yearEnd", "year_end", asked.yearEndFrom, asked.yearEndTo), page);
    }
}
