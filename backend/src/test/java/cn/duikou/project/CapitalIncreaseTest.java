package cn.duikou.project;

import static cn.duikou.Calls.as;
import static cn.duikou.Refusals.refused;
import static cn.duikou.project.ProjectFixture.aSignedProject;
import static cn.duikou.project.TwoSides.OURS;
import static cn.duikou.project.TwoSides.PROJECTS;
import static cn.duikou.project.TwoSides.agreed;
import static cn.duikou.project.TwoSides.view;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A project that raises the capital of another one: what was there before counts once, where it was agreed before. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CapitalIncreaseTest {

    @Test
    void an_increase_adds_its_increment_alone() {
        String code = view(OURS, agreed()).extract().path("code");
        BigDecimal before = totalInvestment();
        String increase = agreed(increase(code, 30_000, 150_000.5));
        assertEquals(0, new BigDecimal("30000").compareTo(totalInvestment().subtract(before)));
        assertEquals(code, view(OURS, increase).extract().path("increaseOf"));
    }

    @Test
    void what_is_raised_is_a_project_that_one_sees() {
        Map<String, Object> unknown = increase("DK-2099-000001", 1, 2);
        refused(OURS, call -> call.body(unknown).post(PROJECTS), 422, "/increaseOf", "UNKNOWN_RECORD");
    }

    private static BigDecimal totalInvestment() {
        Number value = as(OURS).get("/api/v1/statistics/figures?pairCode=LN-JS&measure=TOTAL_INVESTMENT")
                .path("items[0].value");
        return new BigDecimal(value.toString());
    }

    private static Map<String, Object> increase(String of, double wan, double after) {
        Map<String, Object> facts = aSignedProject();
        facts.put("totalInvestmentWan", wan);
        facts.put("increasedToWan", after);
        facts.put("increaseOf", of);
        return facts;
    }
}
