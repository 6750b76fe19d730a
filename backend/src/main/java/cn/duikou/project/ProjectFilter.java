package cn.duikou.project;

import cn.duikou.clause.Clauses;
import cn.duikou.ledger.RecordState;
import cn.duikou.pair.Pair;
import cn.duikou.pair.Pairs;
import cn.duikou.reference.Industries;
import cn.duikou.reference.Regions;
import cn.duikou.store.Conditions;
import cn.duikou.web.Finding;
import cn.duikou.web.Given;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The list's filters, read and checked, as conditions for rows and count alike. */
final class ProjectFilter {

    private final Given given = new Given();
    private final Conditions conditions;
    private @Nullable LocalDate asOf;

    private ProjectFilter(Conditions scope) {
        conditions = scope;
    }

    /** Where the codes that a caller names are looked up. */
    record Catalogues(Pairs pairs, Clauses clauses, Industries industries, Regions regions) {}

    static ProjectFilter of(ProjectParameters asked, Conditions scope, Catalogues catalogues) {
        ProjectFilter filter = new ProjectFilter(scope);
        filter.wherePair(asked, catalogues.pairs());
        filter.whereFacts(asked);
        filter.whereClause(asked, catalogues.clauses());
        filter.whereIndustry(asked, catalogues.industries());
        filter.whereRegion(asked, catalogues.regions());
        filter.whereText(asked);
        filter.whereAmountsAndDates(asked);
        filter.given.refuseIfWrong();
        return filter;
    }

    Conditions conditions() {
        return conditions;
    }

    @Nullable
    LocalDate asOf() {
        return asOf;
    }

    private void wherePair(ProjectParameters asked, Pairs pairs) {
        Set<String> codes = new HashSet<>();
        boolean withSubPairs = Boolean.TRUE.equals(given.flag("withSubPairs", asked.withSubPairs));
        for (String code : given.texts("pairCode", asked.pairCode)) {
            if (pairs.find(code).isEmpty()) {
                given.found(Finding.at("pairCode", "UNKNOWN_PAIR", code));
            }
            codes.add(code);
            if (withSubPairs) {
                pairs.subPairsOf(code).stream().map(Pair::code).forEach(codes::add);
            }
        }
        conditions.oneOf("pair_code", codes);
    }

    private void whereFacts(ProjectParameters asked) {
        conditions.oneOf("state", given.options("state", asked.state, RecordState.class));
        conditions.oneOf("stage", given.options("stage", asked.stage, ProjectStage.class));
        conditions.oneOf("kind", given.options("kind", asked.kind, ProjectKind.class));
        conditions.given("flagship = ?", given.flag("flagship", asked.flagship));
        conditions.given("national_project_code = ?", given.text("nationalProjectCode", asked.nationalProjectCode));
        Boolean pending = given.flag("pending", asked.pending);
        if (pending != null) {
            conditions.and("id " + (pending ? "" : "not ") + "in (select record_id from revision where open)");
        }
        String park = given.text("parkId", asked.parkId);
        if (park != null) {
            wherePark(park);
        }
    }

    private void wherePark(String park) {
        try {
            conditions.and("park_id = ?", UUID.fromString(park));
        } catch (IllegalArgumentException notAnId) {
            given.found(Finding.at("parkId", "NOT_AN_ID"));
        }
    }

    private void whereClause(ProjectParameters asked, Clauses clauses) {
        Set<String> codes = new HashSet<>();
        for (String code : given.texts("clause", asked.clause)) {
            if (clauses.find(code).isEmpty()) {
                given.found(Finding.at("clause", "UNKNOWN_CLAUSE", code));
            }
            codes.addAll(clauses.subtree(code));
        }
        if (!codes.isEmpty()) {
            conditions.and("clauses && ?", (Object) codes.toArray(String[]::new));
        }
    }

    private void whereIndustry(ProjectParameters asked, Industries industries) {
        List<String> asOfSection = given.texts("industryCode", asked.industryCode).stream()
                .flatMap(code -> divisions(code, industries))
                .toList();
        conditions.oneOf("industry_code", asOfSection);
    }

    private Stream<String> divisions(String code, Industries industries) {
        List<String> divisions = industries.divisionsOf(code);
        if (divisions.isEmpty()) {
            given.found(Finding.at("industryCode", "UNKNOWN_INDUSTRY", code));
        }
        return divisions.stream();
    }

    private void whereRegion(ProjectParameters asked, Regions regions) {
        List<String> within = given.texts("regionCode", asked.regionCode).stream()
                .flatMap(code -> regionsIn(code, regions))
                .toList();
        conditions.oneOf("region_code", within);
    }

    private Stream<String> regionsIn(String code, Regions regions) {
        List<String> codes = regions.subtree(code);
        if (codes.isEmpty()) {
            given.found(Finding.at("regionCode", "UNKNOWN_REGION", code));
        }
        return codes.stream();
    }

    /** The index finds what has all pairs of neighbours; the text itself must then hold longer words as they were typed. */
    private void whereText(ProjectParameters asked) {
        String text = given.text("q", asked.q);
        if (text == null) {
            return;
        }
        conditions.search("terms @@ search_query(?)", text);
        Stream.of(text.split("\\p{IsWhite_Space}+"))
                .filter(word -> !isTerm(word))
                .forEach(word -> conditions.and("strpos(searched, search_text(?)) > 0", word));
    }

    /** One character or two neighbours are in the index as they are. */
    private static boolean isTerm(String word) {
        String compared = Normalizer.normalize(word, Normalizer.Form.NFKC);
        return compared.codePointCount(0, compared.length()) <= 2
                && compared.codePoints().noneMatch(Character::isWhitespace);
    }

    private void whereAmountsAndDates(ProjectParameters asked) {
        conditions.given(
                "total_investment_wan >= ?", given.amount("totalInvestmentWanFrom", asked.totalInvestmentWanFrom));
        conditions.given("total_investment_wan <= ?", given.amount("totalInvestmentWanTo", asked.totalInvestmentWanTo));
        LocalDate from = given.date("signedOnFrom", asked.signedOnFrom);
        LocalDate to = given.date("signedOnTo", asked.signedOnTo);
        if (from != null && to != null && to.isBefore(from)) {
            given.found(Finding.at("signedOnTo", "PERIOD_REVERSED"));
        }
        conditions.given("signed_on >= ?", from).given("signed_on <= ?", to);
        asOf = given.date("asOf", asked.asOf);
    }
}
