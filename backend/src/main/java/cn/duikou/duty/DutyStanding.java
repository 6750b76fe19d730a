package cn.duikou.duty;

import cn.duikou.pair.Side;
import cn.duikou.store.Rows;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A document that both sides of a pair owe for a period, as it stands at the end of a day. */
@Schema(title = "报送义务状况")
public record DutyStanding(
        @Schema(title = "编号", description = "规则、对口合作关系、期间", examples = "ANNUAL_SUMMARY.JL-ZJ.2025")
        String code,

        @Schema(title = "文件类别") DutyKind kind,
        @Schema(title = "中文名称") String titleZh,
        @Schema(title = "英文名称") String titleEn,
        @Schema(title = "方案条款代码", examples = "S2.f") String clauseCode,
        @Schema(title = "规则代码") String ruleCode,
        @Schema(title = "规则版本") int ruleVersion,
        @Schema(title = "对口合作关系", examples = "JL-ZJ") String pairCode,
        @Schema(title = "期间", examples = "2025") String period,

        @Schema(title = "年度", description = "期间首日所在的年度") int year,

        @Schema(title = "期间首日") LocalDate periodFrom,
        @Schema(title = "期间末日") LocalDate periodTo,
        @Schema(title = "接收单位") List<Receiver> receivers,
        @Schema(title = "状态") DutyState state,

        @Schema(title = "曾逾期", description = "过了宽限仍未报送，或退回后未按期再报；以后延期、免报、补报都不消除")
        boolean wasLate,

        @Schema(title = "在宽限之内", description = "报送（或尚未报送）时已过时限而未过宽限")
        boolean inGrace,

        @Schema(title = "可以报送之日") LocalDate opensOn,

        @Schema(title = "规则所定时限", description = "未计节假日顺延、延期和退回")
        LocalDate ruledOn,

        @Schema(title = "首次时限", description = "已计节假日顺延和延期，未计退回")
        LocalDate firstDueOn,

        @Schema(title = "时限", description = "尚未报送的，已计节假日顺延、延期和退回；已经报送的，为首次时限")
        LocalDate dueOn,

        @Schema(title = "宽限截止") LocalDate lastOn,

        @JsonUnwrapped TimeLeft timeLeft,

        @Schema(title = "提醒", description = "时限前多少天") List<Integer> reminders,
        @Schema(title = "可以声明无报送事项") boolean mayBeEmpty,
        @Schema(title = "已声明无报送事项的一方") List<Side> declaredBy,

        @Schema(title = "报送时间", description = "未被退回、撤回的首份；纸质报送为收到之日零时") @Nullable
        Instant filedAt,

        @Schema(title = "文件标识") @Nullable UUID documentId) {

    /** How long there is still, as of that day. */
    @Schema(name = "DutyTimeLeft", title = "距时限")
    public record TimeLeft(
            @Schema(title = "距时限天数", description = "已过为负") int daysLeft,

            @Schema(title = "距时限工作日数", description = "已过为负") int workingDaysLeft) {}

    static final String COLUMNS =
            "id, code, kind, title_zh, title_en, clause_code, rule_code, rule_version, pair_code, period,"
                    + " year, period_from, period_to, receivers, reminders, may_be_empty, opens_on, ruled_on, first_due_on, due_on, last_on, days_left, working_days_left,"
                    + " filed_at, document, declared_by, state, was_late, in_grace";

    static DutyStanding of(ResultSet row) throws SQLException {
        return new DutyStanding(
                row.getString("code"),
                DutyKind.valueOf(row.getString("kind")),
                row.getString("title_zh"),
                row.getString("title_en"),
                row.getString("clause_code"),
                row.getString("rule_code"),
                row.getInt("rule_version"),
                row.getString("pair_code"),
                row.getString("period"),
                row.getInt("year"),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class),
                Rows.texts(row, "receivers").stream().map(Receiver::valueOf).toList(),
                DutyState.valueOf(row.getString("state")),
                row.getBoolean("was_late"),
                row.getBoolean("in_grace"),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("ruled_on", LocalDate.class),
                row.getObject("first_due_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("last_on", LocalDate.class),
                new TimeLeft(row.getInt("days_left"), row.getInt("working_days_left")),
                numbers(row.getArray("reminders")),
                row.getBoolean("may_be_empty"),
                Rows.texts(row, "declared_by").stream().map(Side::valueOf).toList(),
                Rows.instant(row, "filed_at"),
                row.getObject("document", UUID.class));
    }

    /** Met, and by no document of this product. */
    boolean metOnPaper() {
        return filedAt != null && documentId == null;
    }

    static List<Integer> numbers(Array array) throws SQLException {
        return List.of((Integer[]) array.getArray());
    }
}
