package cn.duikou.park;

import cn.duikou.ledger.LedgerFilter;
import cn.duikou.ledger.LedgerLists;
import cn.duikou.ledger.Surroundings;
import cn.duikou.reference.Regions;
import cn.duikou.store.PageParameters;
import cn.duikou.store.SortKey;
import cn.duikou.web.Given;
import cn.duikou.web.Paged;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Reads parks as rows: with what is overdue on the day that is asked for. */
@ApplicationScoped
class ParkLists {

    private static final List<SortKey> SORT_KEYS = List.of(
            new SortKey("establishedOn", "coalesce(established_on, '0001-01-01'::date)", "date"),
            new SortKey("plannedAreaKm2", "coalesce(planned_area_km2, -1)", "numeric"),
            new SortKey("tenants", "tenants", "int"),
            new SortKey("outputWan", "coalesce(output_wan, -1)", "numeric"),
            new SortKey("nextSettlementOn", "coalesce(next_settlement_on, '9999-12-31'::date)", "date"));

    private final Parks parks;
    private final LedgerLists lists;
    private final Regions regions;
    private final Surroundings surroundings;

    ParkLists(Parks parks, LedgerLists lists, Regions regions, Surroundings surroundings) {
        this.parks = parks;
        this.lists = lists;
        this.regions = regions;
        this.surroundings = surroundings;
    }

    Paged<ParkRow> page(ParkParameters asked, PageParameters page) {
        LedgerFilter filter = lists.filter(asked);
        LocalDate day = filter.dayOr(surroundings.today());
        Given given = filter.given();
        filter.conditions()
                .oneOf("host_region_code", filter.regionsOf("regionCode", asked.regionCode, regions))
                .oneOf("kind", given.options("kind", asked.kind, ParkKind.class))
                .oneOf("level", given.options("level", asked.level, ParkLevel.class));
        Boolean overdue = given.flag("settlementOverdue", asked.settlementOverdue);
        if (overdue != null) {
            filter.conditions().and("coalesce(next_settlement_on < ?, false) = ?", day, overdue);
        }
        return lists.page(new LedgerLists.Shape<>(parks, ParkRow.columns(day), SORT_KEYS, ParkRow::of), filter, page);
    }
}
