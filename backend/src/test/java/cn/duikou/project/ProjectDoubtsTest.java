package cn.duikou.project;

import static cn.duikou.Calls.as;
import static cn.duikou.project.ProjectFixture.aSignedProject;
import static cn.duikou.project.ProjectFixture.progress;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import cn.duikou.TestDatabase;
import cn.duikou.ledger.BothSides;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is doubted is told to both sides, and refused to nobody. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ProjectDoubtsTest {

    private static final BothSides SIDES = new BothSides("/api/v1/projects");

    @Test
    void what_may_be_right_is_told_and_can_be_agreed() {
        Map<String, Object> project = aSignedProject();
        project.put("signedOn", "2024-05-20");
        project.put("totalInvestmentWan", 1000);
        project.put("funding", List.of(bankLoan(400), bankLoan(500)));
        project.put("progressReports", List.of(progress("2024-04", 900), progress("2024-06", 1000.01)));
        String id = SIDES.sent(project);
        String[] doubts = {"/funding/1/source", "/progressReports/1/investedWan", "/progressReports/0/month"};
        for (String account : List.of(BothSides.OURS, BothSides.THEIRS, "ndrc")) {
            SIDES.view(account, id)
                    .body("warnings.pointer", contains(doubts))
                    .body("warnings.code", contains("DOUBLED", "ABOVE_TOTAL_INVESTMENT", "PROGRESS_BEFORE_SIGNING"))
                    .body("warnings[0].message", containsString("银行贷款"));
        }
        SIDES.move(BothSides.THEIRS, id, "agree").statusCode(200).body("warnings", hasSize(3));
        as("observer").get("/api/v1/projects/" + id).then().body("warnings", hasSize(3));
    }

    @Test
    void of_an_agreed_record_the_proposal_is_looked_at() {
        Map<String, Object> project = aSignedProject();
        project.put("totalInvestmentWan", 1000);
        String id = SIDES.agreed(project);
        SIDES.view(BothSides.OURS, id).body("warnings", empty());
        SIDES.change(BothSides.OURS, id, Map.of("funding", List.of(bankLoan(1), bankLoan(2))))
                .statusCode(200);
        SIDES.view(BothSides.OURS, id).body("warnings", hasSize(1));
        SIDES.view(BothSides.THEIRS, id).body("warnings", empty());
    }

    private static Map<String, Object> bankLoan(int amountWan) {
        return Map.of("source", "BANK_LOAN", "amountWan", amountWan);
    }
}
