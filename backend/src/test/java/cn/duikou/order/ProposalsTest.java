package cn.duikou.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.evaluation.RoundOutcome;
import cn.duikou.evaluation.RoundOutcome.OfItem;
import cn.duikou.evaluation.RoundOutcome.OfPair;
import cn.duikou.evaluation.SheetPurpose;
import cn.duikou.web.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a result proposes to commend and to put right. */
class ProposalsTest {

    private static final RoundOutcome ROUND = new RoundOutcome(
            UUID.randomUUID(),
            "PG-1",
            "评估",
            SheetPurpose.NATIONAL,
            2025,
            true,
            List.of(pair("LN-JS", 1, false), pair("JL-ZJ", 1, true), pair("HLJ-GD", 2, false)));

    @ParameterizedTest
    @CsvSource({"true, 5, true", "true, 6, false", "false, 0, false", "true, , false"})
    void what_was_judged_and_came_to_too_little_is_to_be_put_right(boolean judged, BigDecimal points, boolean behind) {
        OfItem item = new OfItem("STARTED", "开工率", List.of("T2.1"), null, points, BigDecimal.TEN, judged, "算式");
        assertEquals(behind, ProposalDesk.fellBehind(item, 60));
    }

    @Test
    void who_came_first_is_to_be_commended_unless_a_veto_holds() {
        assertEquals(List.of("LN-JS"), CommendationRules.first(ROUND));
    }

    @Test
    void nobody_is_commended_against_whom_a_veto_holds() {
        assertEquals(
                List.of(Finding.at("/pairCodes/1", "PAIR_VETOED", "JL-ZJ")),
                CommendationRules.wrong(List.of("HLJ-GD", "JL-ZJ"), ROUND));
    }

    @Test
    void who_came_last_or_is_late_is_commended_knowingly() {
        List<Finding> doubtful = CommendationRules.doubtful(
                List.of("LN-JS", "HLJ-GD"), ROUND, pair -> pair.equals("LN-JS") ? List.of("ZG-1", "ZG-2") : List.of());
        assertEquals(
                List.of(
                        Finding.at("/pairCodes/0", "PAIR_ORDER_OVERDUE", "LN-JS", "ZG-1、ZG-2"),
                        Finding.at("/pairCodes/1", "PAIR_RANKED_LAST", "HLJ-GD")),
                doubtful);
    }

    private static OfPair pair(String code, int rank, boolean vetoed) {
        return new OfPair(code, BigDecimal.TEN, rank, rank == 2, vetoed, List.of());
    }
}
