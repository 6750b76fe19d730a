package cn.duikou.clause;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ClausesTest {

    @Inject
    Clauses clauses;

    @Test
    void the_plan_has_197_clauses_in_its_own_order() {
        List<String> codes = clauses.all().stream().map(Clause::code).toList();
        assertEquals(197, codes.size());
        assertEquals("P0.a", codes.getFirst());
        assertEquals("S6.d", codes.getLast());
        assertTrue(codes.indexOf("T1.5.b") < codes.indexOf("T2"));
    }

    @Test
    void six_clauses_stand_at_the_top() {
        assertEquals(
                List.of("P0.a", "P0.b", "G", "R", "T", "S"),
                clauses.all().stream()
                        .filter(clause -> clause.parentCode() == null)
                        .map(Clause::code)
                        .toList());
    }

    @Test
    void every_parent_is_a_clause_one_level_up() {
        for (Clause clause : clauses.all()) {
            if (clause.parentCode() != null) {
                assertEquals(
                        clause.level() - 1,
                        clauses.find(clause.parentCode()).orElseThrow().level());
            }
        }
    }

    @Test
    void a_subtree_holds_the_clause_and_all_below() {
        assertEquals(Set.of("T4.1", "T4.1.a", "T4.1.b"), clauses.subtree("T4.1"));
        assertEquals(Set.of("T4.1.a"), clauses.subtree("T4.1.a"));
        assertEquals(Set.of(), clauses.subtree("X"));
        assertEquals(4, clauses.children("T").size());
    }

    @Test
    void a_duty_says_who_owes_it_to_whom() {
        Clause submission = clauses.find("S2.f").orElseThrow();
        assertEquals("年度", submission.frequency());
        assertEquals(
                List.of("PAIR"),
                submission.owedBy().stream().map(ClauseActor::code).toList());
        assertEquals(
                List.of("NDRC", "COD"),
                submission.owedTo().stream().map(ClauseActor::code).toList());
    }
}
