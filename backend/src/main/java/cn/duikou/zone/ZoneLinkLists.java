package cn.duikou.zone;

import cn.duikou.ledger.LedgerFilter;
import cn.duikou.ledger.LedgerLists;
import cn.duikou.ledger.Surroundings;
import cn.duikou.reference.Regions;
import cn.duikou.store.PageParameters;
import cn.duikou.store.SortKey;
import cn.duikou.web.Finding;
import cn.duikou.web.Given;
import cn.duikou.web.Paged;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads zone links as rows: with what they are on the day that is asked for. */
@ApplicationScoped
class ZoneLinkLists {

    private static final List<SortKey> SORT_KEYS = List.of(
            new SortKey("since", "since", "date"), new SortKey("northeastZoneName", "northeast_zone_name", "text"));

    private final ZoneLinks zoneLinks;
    private final LedgerLists lists;
    private final Surroundings surroundings;
    private final Regions regions;

    ZoneLinkLists(ZoneLinks zoneLinks, LedgerLists lists, Surroundings surroundings, Regions regions) {
        this.zoneLinks = zoneLinks;
        this.lists = lists;
        this.surroundings = surroundings;
        this.regions = regions;
    }

    Paged<ZoneLinkRow> page(ZoneLinkParameters asked, PageParameters page) {
        LedgerFilter filter = lists.filter(asked);
        LocalDate day = filter.dayOr(surroundings.today());
        narrow(filter, asked, day);
        return lists.page(
                new LedgerLists.Shape<>(zoneLinks, ZoneLinkRow.columns(day), SORT_KEYS, ZoneLinkRow::of), filter, page);
    }

    private void narrow(LedgerFilter filter, ZoneLinkParameters asked, LocalDate day) {
        Given given = filter.given();
        filter.conditions()
                .oneOf("level", given.options("level", asked.level, ZoneLevel.class))
                .given("fruitless = ?", given.flag("fruitless", asked.fruitless));
        eitherIs(filter, "zone_types", zoneTypes(given, asked.zoneType));
        eitherIs(filter, "region_codes", filter.regionsOf("regionCode", asked.regionCode, regions));
        Boolean current = given.flag("current", asked.current);
        if (current != null) {
            filter.conditions().and("coalesce(until >= ?, true) = ?", day, current);
        }
        filter.whereDates("since", "since", asked.sinceFrom, asked.sinceTo);
    }

    private static void eitherIs(LedgerFilter filter, String columns, List<String> codes) {
        if (!codes.isEmpty()) {
            filter.conditions().and(columns + " && ?", (Object) codes.toArray(String[]::new));
        }
    }

    private List<String> zoneTypes(Given given, @Nullable List<String> asked) {
        List<String> types = given.texts("zoneType", asked);
        types.stream()
                .filter(type -> !surroundings.hasFunctionalZone(type))
                .forEach(type -> given.found(Finding.at("zoneType", "NOT_A_FUNCTIONAL_ZONE", type)));
        return types;
    }
}
