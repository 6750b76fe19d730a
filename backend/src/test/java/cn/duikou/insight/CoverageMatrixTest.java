package cn.duikou.insight;

import static cn.duikou.insight.CoverageLevel.EVIDENCED;
import static cn.duikou.insight.CoverageLevel.NONE;
import static cn.duikou.insight.CoverageLevel.PLANNED;
import static cn.duikou.insight.CoverageLevel.UNDER_WAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.insight.CoverageFigures.Attained;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A task T with two measures a and b: how far it is, since when, and by how many records. */
class CoverageMatrixTest {

    private static final CoverageMatrix.Below TWO_MEASURES = new CoverageMatrix.Below() {
        @Override
        public Set<String> all(String clauseCode) {
            return clauseCode.equals("T") ? Set.of("T", "a", "b") : Set.of(clauseCode);
        }

        @Override
        public List<String> measures(String clauseCode) {
            return clauseCode.equals("T") ? List.of("a", "b") : List.of();
        }
    };

    @Test
    void a_measure_is_as_far_as_its_furthest_record_since_the_first_that_was_so_far() {
        Coverage.Cell cell = cell(
                "a",
                of("a", EVIDENCED, "one", "2024-05-01"),
                of("a", EVIDENCED, "two", "2023-05-01"),
                of("a", PLANNED, "three", "2019-05-01"));
        assertEquals(EVIDENCED, cell.level());
        assertEquals(LocalDate.parse("2023-05-01"), cell.since());
        assertEquals(3, cell.records());
    }

    @Test
    void a_task_with_a_measure_untouched_is_under_way_since_any_measure_was() {
        Coverage.Cell cell =
                cell("T", of("a", EVIDENCED, "one", "2024-05-01"), of("a", UNDER_WAY, "two", "2018-05-09"));
        assertEquals(UNDER_WAY, cell.level());
        assertEquals(LocalDate.parse("2018-05-09"), cell.since());
        assertEquals(1, cell.touched());
    }

    @Test
    void a_task_whose_measures_are_all_touched_is_as_far_as_the_last_since_that_came_so_far() {
        Coverage.Cell cell =
                cell("T", of("a", EVIDENCED, "one", "2021-05-01"), of("b", UNDER_WAY, "two", "2022-05-01"));
        assertEquals(UNDER_WAY, cell.level());
        assertEquals(LocalDate.parse("2022-05-01"), cell.since());
    }

    @Test
    void where_one_day_is_not_known_the_day_of_all_is_not_known() {
        assertEquals(
                null,
                cell("T", of("a", PLANNED, "one", null), of("b", PLANNED, "two", "2022-05-01"))
                        .since());
    }

    @Test
    void what_names_the_task_itself_counts_beside_its_measures() {
        Coverage.Cell cell = cell("T", of("T", EVIDENCED, "one", "2020-05-01"), of("a", PLANNED, "two", null));
        assertEquals(EVIDENCED, cell.level());
        assertEquals(LocalDate.parse("2020-05-01"), cell.since());
    }

    @Test
    void a_record_that_serves_both_measures_is_one_record_of_the_task() {
        Coverage.Cell cell = cell(
                "T",
                of("a", PLANNED, "both", null),
                of("b", PLANNED, "both", null),
                of("b", PLANNED, "one more", null));
        assertEquals(2, cell.records());
    }

    @Test
    void nothing_is_since_never() {
        assertEquals(NONE, cell("T").level());
        assertEquals(null, cell("T").since());
    }

    private static Coverage.Cell cell(String clauseCode, Attained... attained) {
        return new CoverageMatrix(List.of(attained), TWO_MEASURES).cell("LN-JS", clauseCode, null);
    }

    private static Attained of(String clauseCode, CoverageLevel level, String alike, @Nullable String since) {
        return new Attained("LN-JS", clauseCode, level, alike, 1, since == null ? null : LocalDate.parse(since));
    }
}
