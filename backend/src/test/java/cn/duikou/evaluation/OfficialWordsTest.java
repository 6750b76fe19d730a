package cn.duikou.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.evaluation.Reckoning.Form;
import cn.duikou.insight.FigureBasis;
import cn.duikou.insight.MeasureUnit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How an item came out, in the words of an official paper. */
class OfficialWordsTest {

    @ParameterizedTest
    @CsvSource({
        "BAND, 12.346 10 6, 评估年度为12.35万元，在10万元及以上的一档，满分10分，得6分。",
        "BELOW_BANDS, 0 1 0, 评估年度为0万元，低于最低一档的1万元，满分10分，得0分。",
        "TARGET_REACHED, 5 5 10, 评估年度为5万元，达到目标值5万元，满分10分，得10分。",
        "TARGET_PARTLY, 2.5 5 5, 评估年度为2.5万元，未达到目标值5万元，满分10分，得5分。",
        "TARGET_NOT_REACHED, -2 5 0, 评估年度为负2万元，未达到目标值5万元，满分10分，得0分。",
        "GROWTH_REACHED, 12 10 20 10, 评估年度为12万元，上一年度为10万元，增长20%，达到增长8%的目标，满分10分，得10分。",
        "GROWTH_PARTLY, 10 10 0 2, 评估年度为10万元，上一年度为10万元，持平，未达到增长8%的目标，满分10分，得2分。",
        "GROWTH_NOT_REACHED, 9378.36 15645.51 -40.06 0,"
                + " 评估年度为9378.36万元，上一年度为15645.51万元，下降40.06%，未达到增长8%的目标，满分10分，得0分。",
        "MIN_MAX, 3 1 9 2.5, 评估年度为3万元，同组最低为1万元、最高为9万元，满分10分，得2.5分。",
        "MIN_MAX_LOWER, 7 1 9 2.5, 评估年度为7万元，同组最低为1万元、最高为9万元，以低者为优，满分10分，得2.5分。",
        "MIN_MAX_ALIKE, 7 10, 同组各对均为7万元，满分10分，得10分。",
        "MIN_MAX_NOTHING, 0 0, 同组各对均为0万元，满分10分，得0分。",
        "RANK, 7 3 4 5, 评估年度为7万元，在同组4对中列第3位，满分10分，得5分。",
        "RANK_NOTHING, 0 0, 评估年度为0万元，不参加排名，满分10分，得0分。",
        "DEDUCTION, 10 4 0 6, 起评10分，扣4分，满分10分，得6分。",
        "BONUS, 2 1 3 2, 可加分的为2项，满分10分，得2分。",
        "BONUS_GIVEN, 3 2, 3位评委评分的中位数计分，满分10分，得2分。",
        "EXPERT_MEDIAN, 3 4, 3位评委评分的中位数计分，满分10分，得4分。",
        "EXPERT_TRIMMED_MEAN, 5 4, 5位评委评分去掉最高分和最低分后的平均分计分，满分10分，得4分。",
        "MISSING_ZERO, 0, 缺少数据，满分10分，得0分。",
        "MISSING_PEER_MEDIAN, 4, 缺少数据，按同组得分的中位数计分，满分10分，得4分。",
        "COMPARED_MISSING, 4, 缺少数据，按同组得分的中位数计分，满分10分，得4分。",
        "COMPARED, 7 4, 评估年度为7万元，与同组各对比较计分，满分10分，得4分。"
    })
    void each_form_has_its_sentence(Form form, String values, String sentence) {
        List<String> numbers = Arrays.asList(values.split(" "));
        assertEquals(sentence, words(score(form, numbers, null, null), null, MeasureUnit.WAN_YUAN));
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void no_sentence_has_signs_of_formulas(Form form) {
        String sentence = words(score(form, List.of("4", "3", "2", "0"), null, null), null, null);
        assertFalse(sentence.matches(".*[÷×=|−+-].*"), sentence);
        assertTrue(sentence.endsWith("。"), sentence);
    }

    @Test
    void a_figure_is_told_by_what_it_was_divided_by() {
        String sentence = words(
                score(Form.TARGET_PARTLY, List.of("2", "5", "4"), null, null), FigureBasis.CAPITA, MeasureUnit.PERSONS);
        assertEquals("评估年度为每万人2名，未达到目标值每万人5名，满分10分，得4分。", sentence);
    }

    @Test
    void what_was_set_since_counts_with_its_reason() {
        ItemScore set = score(Form.MISSING_ZERO, List.of("0"), new BigDecimal("3.0"), "材料已补齐。");
        assertEquals("缺少数据，满分10分，审核后得3分（材料已补齐）。", words(set, null, null));
    }

    private static String words(ItemScore score, FigureBasis per, MeasureUnit unit) {
        MeasureBasis basis = new MeasureBasis(
                "TOTAL_INVESTMENT", MeasureShare.GROSS, per, new GrowthScoring(new BigDecimal("8.0"), true));
        ScoreItem rule =
                new ScoreItem("GROWTH", "增长", null, List.of("T2.1"), BigDecimal.TEN, MissingPolicy.ZERO, basis);
        return new OfficialWords(score, rule, unit).sentence();
    }

    private static ItemScore score(Form form, List<String> values, BigDecimal review, String reason) {
        BigDecimal computed = form.counts() ? new BigDecimal(values.getLast()) : null;
        return new ItemScore(
                "GROWTH",
                null,
                computed,
                review,
                reason,
                review == null ? computed : review,
                new Reckoning(form, values),
                List.of(),
                List.of(),
                null,
                null,
                List.of());
    }
}
