package cn.duikou.park;

import static cn.duikou.Calls.as;
import static cn.duikou.Calls.literally;
import static cn.duikou.park.ParkFixture.aDetailedPark;
import static cn.duikou.park.ParkFixture.figures;
import static cn.duikou.park.ParkFixture.terms;
import static cn.duikou.park.ParkFixture.tier;
import static cn.duikou.park.SettlementCalls.path;
import static cn.duikou.park.SettlementCalls.report;
import static cn.duikou.park.SettlementCalls.settle;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import cn.duikou.TestDatabase;
import cn.duikou.ledger.BothSides;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From the figure of one side to a year that both have settled, over the API. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SettlingTest {

    private static final String PATH = "/api/v1/parks";
    private static final BothSides SIDES = new BothSides(PATH);
    private static final String OURS = BothSides.OURS;
    private static final String THEIRS = BothSides.THEIRS;

    @Test
    void one_side_reports_the_other_adds_its_figure_and_both_agree() {
        String id = SIDES.agreed(aDetailedPark());
        report(OURS, id, figures(2022, 1000.000001, null)).statusCode(200);
        year(OURS, id, 2022, "figures", "ONE_SIDE");
        year("jiangsu-editor", id, 2022, "figures", "MISSING");
        SIDES.move(OURS, id, "send").statusCode(200);

        year("jiangsu-editor", id, 2022, "figures", "ONE_SIDE");
        SIDES.view(THEIRS, id)
                .body("actions", hasItem("RETURN"))
                .body("actions", not(hasItem("AGREE")))
                .body("locks.code", hasItem("NOT_FINISHED"));
        SIDES.move(THEIRS, id, "agree")
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/settlements/0/eastFigureWan"))
                .body("errors[0].code", equalTo("FIGURE_OF_ONE_SIDE"));
        settle("jiangsu-editor", id, figures(2022, null, 1000.000001)).statusCode(403);
        settle(THEIRS, id, figures(2022, null, 1000.01))
                .statusCode(422)
                .body("errors.code", equalTo(List.of("FIGURES_DIFFER")));
        settle(THEIRS, id, figures(2022, 999, 999))
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/settlements/0/northeastFigureWan")))
                .body("errors.code", equalTo(List.of("FIGURE_OF_OTHER_SIDE")));
        settle(THEIRS, id, figures(2022, null, 1000.000001)).statusCode(200).body("agreedVersion", equalTo(2));
        literally(as("ndrc")).get(PATH + "/" + id + "/revisions:verify").then().body("intact", equalTo(true));
        year("ndrc", id, 2022, "state", "SETTLED")
                .body("items[0].statement.wholeYuan", equalTo(10000000.01f))
                .body("items[0].statement.eastYuan", equalTo(4000000f))
                .body("items[0].statement.steps.size()", equalTo(6))
                .body("items[0].words.size()", equalTo(6))
                .body("items[0].words[3]", containsString("合计"))
                .body("items.state", equalTo(List.of("SETTLED", "OVERDUE", "OVERDUE", "OVERDUE")));
    }

    @Test
    void the_answer_to_a_return_may_take_over_the_figure_that_came_with_it() {
        String id = SIDES.agreed(aDetailedPark());
        report(OURS, id, figures(2022, 1000.000001, null)).statusCode(200);
        SIDES.move(OURS, id, "send").statusCode(200);
        refusedAsForeign(counter(id, figures(2022, 999, 1000.000001)), "northeast");
        counter(id, figures(2022, 1000.000001, 1000.000001)).statusCode(200);
        for (String account : List.of(OURS, THEIRS, "ndrc")) {
            year(account, id, 2022, "figures", "MATCHING").body("items[0].eastFigureWan", equalTo(1000.000001f));
        }

        refusedAsForeign(report(OURS, id, figures(2022, null, 1000.000002)), "east");
        report(OURS, id, figures(2022, null, 1000.000001)).statusCode(200);
        SIDES.move(OURS, id, "send").statusCode(200);
        SIDES.view(THEIRS, id).body("actions", hasItem("AGREE")).body("locks.code", not(hasItem("NOT_FINISHED")));
        SIDES.move(THEIRS, id, "agree").statusCode(200);
    }

    @Test
    void a_side_tells_its_own_figure_by_whatever_door() {
        String id = settled(figures(2022, 800, 800));
        refusedAsForeign(report("jiangsu-editor", id, corrected(figures(2022, 700, null))), "northeast");
        for (Integer northeast : new Integer[] {700, null}) {
            Map<String, Object> told = corrected(figures(2022, northeast, 800));
            refusedAsForeign(SIDES.change("jiangsu-editor", id, Map.of("settlements", List.of(told))), "northeast");
        }
        refusedAsForeign(report(OURS, id, figures(2023, 900, 900)), "east");
        report("jiangsu-editor", id, corrected(figures(2022, 800, 800.1))).statusCode(200);
        report("jiangsu-editor", id, figures(2022, 800.0, 800)).statusCode(200);
    }

    /** Both report at the same time; whoever comes later is told, and can go on. */
    @Test
    void a_draft_that_was_overtaken_is_not_sent_and_not_lost() {
        String id = SIDES.agreed(aDetailedPark());
        report(OURS, id, figures(2022, 800, null)).statusCode(200);
        SIDES.change(OURS, id, Map.of("summary", "辽宁改过的简介")).statusCode(200);
        report("jiangsu-editor", id, figures(2022, null, 800)).statusCode(200);
        SIDES.move(THEIRS, id, "send").statusCode(200);
        settle(OURS, id, figures(2022, 800, null)).statusCode(200);
        SIDES.view(OURS, id)
                .body("pendingRevision.state", equalTo("DRAFT"))
                .body("actions", not(hasItem("SEND")))
                .body("locks.code", hasItem("DRAFT_OUTDATED"));
        report(OURS, id, figures(2023, 900, null))
                .statusCode(409)
                .body("code", equalTo("STALE_BASE"))
                .body("errors.pointer", equalTo(List.of("/settlements")))
                .body("errors.code", equalTo(List.of("DRAFT_OUTDATED")));
        SIDES.change(OURS, id, Map.of("settlements", List.of(figures(2022, 800, 800), figures(2023, 900, null))))
                .statusCode(200);
        SIDES.view(OURS, id).body("actions", hasItem("SEND")).body("locks.code", not(hasItem("DRAFT_OUTDATED")));
        SIDES.move(OURS, id, "send").statusCode(200);
        settle(THEIRS, id, figures(2023, null, 900)).statusCode(200).body("summary", equalTo("辽宁改过的简介"));
        year("observer", id, 2022, "state", "SETTLED");
        year("observer", id, 2023, "state", "SETTLED");
    }

    @Test
    void nobody_tells_the_figure_of_the_other_side_in_a_first_draft() {
        Map<String, Object> facts = aDetailedPark();
        facts.put("settlements", List.of(figures(2022, 800, 800)));
        refusedAsForeign(as("liaoning-editor").body(facts).post(PATH).then(), "east");
        refusedAsForeign(as("jiangsu-editor").body(facts).post(PATH).then(), "northeast");
        String id = SIDES.drafted(aDetailedPark());
        refusedAsForeign(report("liaoning-editor", id, figures(2022, 800, 800)), "east");
        report("liaoning-editor", id, figures(2022, 800, null)).statusCode(200);
    }

    /** The other side may also answer with a revision of its own. */
    @Test
    void the_other_side_may_take_over() {
        String id = SIDES.agreed(aDetailedPark());
        report(OURS, id, figures(2022, 800, null)).statusCode(200);
        SIDES.move(OURS, id, "send").statusCode(200);
        report("jiangsu-editor", id, figures(2022, null, 800)).statusCode(409);
        SIDES.move(THEIRS, id, "return", Map.of("reason", "由我方一并填报")).statusCode(200);
        report("jiangsu-editor", id, figures(2022, 800, 800)).statusCode(200);
        SIDES.move(THEIRS, id, "send").statusCode(200);
        SIDES.move(OURS, id, "agree").statusCode(200);
        year("observer", id, 2022, "state", "SETTLED");
    }

    @Test
    void figures_that_differ_may_be_sent_and_are_not_agreed_to() {
        Map<String, Object> facts = aDetailedPark();
        facts.put("settlements", List.of(figures(2022, 800, null)));
        String id = SIDES.sent(facts);
        counter(id, figures(2022, 800, 800.01)).statusCode(200);
        report(OURS, id, figures(2022, 800, 800.01)).statusCode(200);
        SIDES.move(OURS, id, "send").statusCode(200);
        year(THEIRS, id, 2022, "figures", "DIFFERING").body("items[0].statement", nullValue());
        SIDES.move(THEIRS, id, "agree").statusCode(422).body("errors.code", equalTo(List.of("FIGURES_DIFFER")));
        literally(as(THEIRS))
                .body(Map.of("action", "AGREE", "items", List.of(Map.of("id", id, "etag", "*"))))
                .post(PATH + ":batch")
                .then()
                .statusCode(200)
                .body("items[0].status", equalTo(422));
    }

    @Test
    void a_park_whose_first_facts_hold_one_figure_is_not_agreed_to_either() {
        Map<String, Object> facts = aDetailedPark();
        facts.put("settlements", List.of(figures(2022, 800, null)));
        String id = SIDES.sent(facts);
        SIDES.move(THEIRS, id, "agree").statusCode(422);
        SIDES.view(THEIRS, id).body("state", equalTo("SENT"));
    }

    @Test
    void the_list_finds_parks_with_overdue_settlements_by_the_day() {
        Map<String, Object> soon = aDetailedPark();
        soon.put("benefitTerms", List.of(terms("fromOn", "2025-01-01", "settleWithinDays", 365)));
        String open = SIDES.agreed(soon);
        String late = SIDES.agreed(aDetailedPark());
        String none = SIDES.agreed(ParkFixture.aPark());
        ids("settlementOverdue=true").body("items.id", hasItem(late)).body("items.id", not(hasItems(open, none)));
        ids("settlementOverdue=false").body("items.id", hasItems(open, none)).body("items.id", not(hasItem(late)));
        year("liaoning-editor", open, 2025, "state", "OPEN");
        String row = "items.find { it.id == '" + open + "' }";
        ids("sort=nextSettlementOn").body(row + ".nextSettlementOn", equalTo("2026-12-31"));
    }

    @Test
    void settled_years_keep_their_terms_and_their_settlement() {
        String id = settled(figures(2022, 800, 800));
        refused(id, "settlements", List.of(), "/settlements SETTLEMENT_DROPPED");
        refused(id, "benefitTerms", List.of(), "/benefitTerms TERMS_SETTLED");
        refused(id, "benefitTerms", List.of(terms("tiers", List.of(tier(0, 50, 50)))), "/benefitTerms/0 TERMS_SETTLED");
        refused(id, "benefitTerms", List.of(terms("exitedOn", "2021-12-31")), "/benefitTerms/0 TERMS_SETTLED");
        Map<String, Object> left = terms("exitedOn", "2022-12-31", "tiers", List.of(tier(0, 60.0, 40.00)));
        SIDES.change(OURS, id, Map.of("benefitTerms", List.of(left, terms("fromOn", "2023-01-01"))))
                .statusCode(200);
    }

    @Test
    void other_terms_are_tried_on_settled_years_and_nothing_is_kept() {
        String id = settled(figures(2022, 800, 800));
        String tag = SIDES.tag("observer", id);
        simulate("observer", id, terms("tiers", List.of(tier(0, 50, 50))))
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].eastMoreYuan", equalTo(800000f))
                .body("items[0].northeastMoreYuan", equalTo(-800000f))
                .body("items[0].simulated.eastYuan", equalTo(4000000f));
        simulate("observer", id, terms("base", "DIVIDENDS")).statusCode(200).body("items", equalTo(List.of()));
        simulate("zhejiang-approver", id, terms()).statusCode(404);
        simulate("observer", id, terms("fromOn", "2023-01-01"))
                .statusCode(422)
                .body("errors.code", hasItem("YEAR_WITHOUT_TERMS"));
        simulate("observer", id, terms("tiers", List.of(tier(5, 50, 50))))
                .statusCode(422)
                .body("errors.pointer", hasItem("/terms/0/tiers/0/fromWan"));
        simulate("observer", id, terms("tiers", List.of(tier(0, 50, 150))))
                .statusCode(400)
                .body("errors.pointer", hasItem("/terms/0/tiers/0/eastPercent"));
        literally(as("observer"))
                .body(Map.of("terms", List.of()))
                .post(path(id) + ":simulate")
                .then()
                .statusCode(400);
        SIDES.view("observer", id).header("ETag", equalTo(tag));
    }

    private static Map<String, Object> corrected(Map<String, Object> figures) {
        figures.put("correctionReason", "以税务部门核定数为准");
        return figures;
    }

    private static String settled(Map<String, Object> figures) {
        return SettlementCalls.settled(aDetailedPark(), List.of(figures));
    }

    private static void refused(String id, String field, List<?> value, String finding) {
        SIDES.change(OURS, id, Map.of(field, value))
                .statusCode(422)
                .body("errors.collect { it.pointer + ' ' + it.code }", hasItem(finding));
    }

    private static ValidatableResponse counter(String id, Map<String, Object> figures) {
        Map<String, Object> settlements = Map.of("settlements", List.of(figures));
        return SIDES.move(THEIRS, id, "return", Map.of("reason", "补充我方填报数", "counterFacts", settlements));
    }

    private static void refusedAsForeign(ValidatableResponse answer, String side) {
        answer.statusCode(422)
                .body("errors.code", equalTo(List.of("FIGURE_OF_OTHER_SIDE")))
                .body("errors[0].pointer", endsWith("/" + side + "FigureWan"));
    }

    private static ValidatableResponse simulate(String account, String id, Map<String, Object> terms) {
        return literally(as(account))
                .body(Map.of("terms", List.of(terms)))
                .post(path(id) + ":simulate")
                .then();
    }

    private static ValidatableResponse year(String account, String id, int year, String field, String value) {
        return as(account)
                .get(path(id))
                .then()
                .statusCode(200)
                .body("items.find { it.year == " + year + " }." + field, equalTo(value));
    }

    private static ValidatableResponse ids(String query) {
        return as("liaoning-editor").get(PATH + "?size=200&" + query).then().statusCode(200);
    }
}
