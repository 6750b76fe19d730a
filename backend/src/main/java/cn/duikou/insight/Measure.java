package cn.duikou.insight;

import cn.duikou.ledger.RecordState;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One way to count, under a name: every figure on a screen, in an answer, an export or a report is a measure of some
 * version. Whoever changes how it counts gives it a new version.
 */
@Schema(title = "统计指标")
public record Measure(
        @Schema(title = "指标代码", examples = "TOTAL_INVESTMENT")
        String code,

        @Schema(title = "版本") int version,

        @Schema(title = "台账", description = "none: all of them", examples = "projects") @Nullable
        String ledger,

        @Schema(
                title = "在何处给出",
                description = "the address that tells it; none: /api/v1/statistics/figures",
                examples = "/api/v1/statistics/ageing")
        @Nullable
        String toldBy,

        @Schema(
                title = "逐项",
                description = "SQL: what stands in each record and is counted one by one; none: the records themselves",
                examples = "commitments_of(facts)")
        @Nullable
        String each,

        @Schema(title = "逐项的列表", description = "the list of these items; none: that of the ledger") @Nullable
        String items,

        @Schema(title = "含已结束的记录", description = "what was done stays done when its record has come to its end")
        boolean closedToo,

        @Schema(title = "计入的状态", description = "of records") @Nullable
        List<RecordState> states,

        @Schema(title = "只对已确认的有意义", description = "what waits or is disputed is not told beside it")
        boolean agreedOnly,

        @Schema(title = "单位") MeasureUnit unit,
        @Schema(title = "中文名称") String titleZh,
        @Schema(title = "英文名称") String titleEn,
        @Schema(title = "口径") String definitionZh,
        @Schema(title = "口径（英文）") String definitionEn,
        @Schema(title = "方案条款") List<String> clauses,
        @Schema(title = "算法") String formulaZh,
        @Schema(title = "算法（英文）") String formulaEn,

        @Schema(title = "计入条件", description = "SQL over the versions of the ledger's records in force on the day")
        @Nullable
        String where,

        @Schema(
                title = "到期计入",
                description = "records count only once they have lapsed; none: as soon as they are there")
        @Nullable
        Lapse lapse,

        @Schema(title = "累加项", description = "SQL; records are counted where there is none") @Nullable
        String column,

        @Schema(title = "同一口径的列表条件", description = "what the list behind a figure is filtered by")
        Map<String, List<String>> list,

        @Schema(title = "列表中累加的字段", description = "sums up to the figure; records are counted where there is none")
        @Nullable
        String sumOf,

        @Schema(title = "列表中区分的字段", description = "the figure counts its different values") @Nullable
        String distinctBy,

        @Schema(title = "分子与分母", description = "codes of two measures, for a rate") @Nullable
        List<String> ratioOf,

        @JsonProperty(access = JsonProperty.Access.WRITE_ONLY) @Schema(hidden = true) @Nullable
        String query,

        @Schema(title = "列入会谈参阅", description = "compared in the briefing of a pair")
        boolean briefed,

        @Schema(title = "有净额", description = "also told by the shares attributed to pairs")
        boolean attributed,

        @Schema(
                title = "按何日期划分期间",
                description = "from and to narrow this date; none: has no period",
                examples = "signedOn")
        @Nullable
        String dated) {

    /** A record counts only once a date of its own lies before one that moves on with the day, or only until then. */
    @Schema(title = "到期计入")
    public record Lapse(
            @Schema(title = "到期依据", description = "SQL; infinity where a record never lapses")
            String since,

            @Schema(title = "界限", description = "SQL of the day asked for")
            String before,

            @Schema(title = "到期前计入", description = "what has not lapsed yet counts, instead of what has")
            boolean notYet) {

        String before(LocalDate day) {
            return before.replace(":day", "date '" + day + "'");
        }

        private String told(String limit) {
            return since + (notYet ? " >= " : " < ") + limit;
        }
    }

    private static final String BOTH = " and not one_sided";
    static final String BOTH_AGREED = "state = 'AGREED'" + BOTH;

    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

    /** Where it names no states it counts what both sides agreed on; what one side alone agreed is told beside it. */
    public Measure {
        if (states == null) {
            states = closedToo ? List.of(RecordState.AGREED, RecordState.CLOSED) : List.of(RecordState.AGREED);
        }
    }

    /** The formula as it is computed. */
    @JsonProperty
    @Schema(
            title = "算法（SQL 写法）",
            description = "which records count and what is added up, exactly, in the words of SQL: over the versions in"
                    + " force on the day asked for (:day), by the name of their ledger and the columns kept of its"
                    + " facts; of a rate, by the codes of its parts. It is there to be read, and is no query to be run",
            readOnly = true)
    public String formulaSql() {
        if (query != null) {
            return query;
        }
        if (ratioOf != null) {
            return "round(100.0 * " + ratioOf.getFirst() + " / " + ratioOf.getLast() + ", 2)";
        }
        String counted = inForce()
                + BOTH
                + (where == null ? "" : " and " + where)
                + (lapse == null ? "" : " and " + lapse.told(lapse.before));
        String total = countsDifferent()
                ? "count(distinct " + column + ") filter (where " + counted + ")"
                : total("", counted);
        return "select " + total + " from " + ledger + unfolded();
    }

    /** Told by {@code /statistics/figures}, as all are that add up records of one ledger. */
    boolean addsUpRecords() {
        return toldBy == null;
    }

    /** Which states of a record are in force for this measure, in SQL. */
    String inForce() {
        return closedToo ? "state in ('AGREED', 'CLOSED')" : "state = 'AGREED'";
    }

    /** Beside each record what of it is counted one by one, in SQL. */
    String unfolded() {
        return each == null ? "" : " cross join lateral " + each + " as each";
    }

    /**
     * The aggregate of records that have in common whatever is counted only once.
     *
     * @param weight a factor of each record, such as a share, or nothing
     * @param counted which of the records count
     */
    String total(String weight, String counted) {
        String among = " filter (where " + counted + ")";
        if (column == null || countsDifferent()) {
            return "count(*)" + among;
        }
        return "coalesce(sum(" + column + weight + ")" + among + ", 0)";
    }

    /** Of different values those that occur twice count once. */
    boolean countsDifferent() {
        return distinctBy != null;
    }

    /** What adds up is kept as records change. */
    boolean keepsSums() {
        return addsUpRecords() && ratioOf == null && !countsDifferent();
    }

    /** What measures can be read in one go shares this. */
    String readWith() {
        return String.join(" ", ledger, each, dated, countsDifferent() ? code : null) + closedToo;
    }

    /** Which records count, lapsed or not. */
    String counting() {
        return where == null ? "true" : where;
    }

    /** Which records count on that day. */
    String counting(LocalDate day) {
        return lapse == null ? counting() : counting() + " and " + lapse.told(lapse.before(day));
    }

    /** The column that a period narrows, in the spelling of the database. */
    @Nullable
    String datedColumn() {
        return dated == null
                ? null
                : CAPITAL.matcher(dated)
                        .replaceAll(letter -> "_" + letter.group().toLowerCase(Locale.ROOT));
    }
}
