package cn.duikou.replication;

import cn.duikou.ledger.LedgerFilter;
import cn.duikou.ledger.LedgerLists;
import cn.duikou.reference.Regions;
import cn.duikou.store.Conditions;
import cn.duikou.store.PageParameters;
import cn.duikou.store.SortKey;
import cn.duikou.web.Finding;
import cn.duikou.web.Given;
import cn.duikou.web.Paged;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reads replications as rows, and the practices behind them. */
@ApplicationScoped
class ReplicationLists {

    private static final String PRACTICE_CODE = "P-[0-9A-F]{12}";
    private static final List<SortKey> SORT_KEYS = List.of(
            new SortKey("stage", ReplicationStage.PLACE, "int"),
            new SortKey("adoptedOn", "coalesce(adopted_on, '9999-12-31'::date)", "date"),
            new SortKey("practiceTitle", "practice_title", "text"));

    private final LedgerLists lists;
    private final Regions regions;
    private final LedgerLists.Shape<ReplicationRow> shape;

    ReplicationLists(Replications replications, LedgerLists lists, Regions regions) {
        this.lists = lists;
        this.regions = regions;
        this.shape = new LedgerLists.Shape<>(replications, ReplicationRow.COLUMNS, SORT_KEYS, ReplicationRow::of);
    }

    Paged<ReplicationRow> page(ReplicationParameters asked, PageParameters page) {
        return lists.page(shape, filter(asked), page);
    }

    ReplicationSummary summary(ReplicationParameters asked) {
        return ReplicationSummary.of(lists.figures(
                shape.kind(),
                filter(asked),
                new Conditions.Query(ReplicationSummary.FIGURES, List.of()),
                ReplicationSummary.Counted::of));
    }

    Lineage lineage(UUID id) {
        ReplicationRow one = lists.row(shape, id);
        ReplicationParameters same = new ReplicationParameters();
        same.practiceCode = List.of(one.practiceCode());
        PageParameters all = new PageParameters();
        all.size = "200";
        all.sort = "adoptedOn";
        return Lineage.of(one, page(same, all));
    }

    private LedgerFilter filter(ReplicationParameters asked) {
        LedgerFilter filter = lists.filter(asked);
        Given given = filter.given();
        filter.conditions()
                .oneOf("practice_code", practiceCodes(asked, given))
                .oneOf("stage", given.options("stage", asked.stage, ReplicationStage.class))
                .oneOf("manner", given.options("manner", asked.manner, AdoptionManner.class))
                .oneOf("effect", given.options("effect", asked.effect, EffectSeen.class))
                .oneOf(
                        "practice_region_code",
                        filter.regionsOf("practiceRegionCode", asked.practiceRegionCode, regions))
                .oneOf("adopter_region_code", filter.regionsOf("adopterRegionCode", asked.adopterRegionCode, regions));
        return filter.whereDates("adoptedOn", "adopted_on", asked.adoptedOnFrom, asked.adoptedOnTo);
    }

    private static List<String> practiceCodes(ReplicationParameters asked, Given given) {
        List<String> codes = given.texts("practiceCode", asked.practiceCode);
        codes.stream()
                .filter(code -> !code.matches(PRACTICE_CODE))
                .forEach(code -> given.found(Finding.at("practiceCode", "NOT_A_PRACTICE_CODE")));
        return codes;
    }
}
