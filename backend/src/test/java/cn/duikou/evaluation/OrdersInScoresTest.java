package cn.duikou.evaluation;

import static cn.duikou.evaluation.EvaluationFixture.get;
import static cn.duikou.evaluation.EvaluationFixture.prepared;
import static cn.duikou.evaluation.EvaluationFixture.step;
import static cn.duikou.evaluation.EvaluationFixture.with;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.startsWith;

import cn.duikou.TestDatabase;
import cn.duikou.order.OrderFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** How a pair answered orders stands among the facts of the next round, for whatever its sheet makes of it. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OrdersInScoresTest {

    @Test
    void a_snapshot_holds_what_the_pair_had_to_answer_in_the_year() {
        OrderFixture.in("issued");
        String round =
                prepared(with("year", LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear()));
        step(round, "open").statusCode(200);
        get("liaoning-editor", round + "/snapshot")
                .body("facts[0].facts.orders.owed", greaterThan(0))
                .body("facts[0].facts.orders.evidence", startsWith("/api/v1/orders"));
    }
}
