package cn.duikou.duty;

import cn.duikou.store.Rows;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a rule; it never changes, another one takes its place. */
@Schema(title = "报送规则")
public record DutyRule(
        @JsonUnwrapped DutyRuleFacts facts,
        @Schema(title = "版本") int version,

        @Schema(title = "最新版本", description = "施行日期可能还没有到") boolean latest,

        @Schema(title = "制定时间") Instant madeAt,

        @Schema(title = "制定人", description = "product 为随产品提供")
        String madeBy) {

    static DutyRule of(ResultSet row) throws SQLException {
        List<String> pairs = Rows.texts(row, "pair_codes");
        DutyRuleFacts facts = new DutyRuleFacts(
                row.getString("code"),
                DutyKind.valueOf(row.getString("kind")),
                row.getString("title_zh"),
                row.getString("title_en"),
                row.getString("description"),
                row.getString("clause_code"),
                pairs.isEmpty() ? null : pairs,
                Rows.texts(row, "receivers").stream().map(Receiver::valueOf).toList(),
                DutyPeriod.valueOf(row.getString("period")),
                DueFrom.valueOf(row.getString("due_from")),
                "%02d-%02d".formatted(row.getInt("due_month"), row.getInt("due_day")),
                row.getBoolean("to_working_day"),
                row.getInt("grace_days"),
                row.getInt("opens_before"),
                DutyStanding.numbers(row.getArray("reminders")),
                row.getBoolean("may_be_empty"),
                row.getObject("effective_from", LocalDate.class),
                row.getObject("effective_until", LocalDate.class));
        return new DutyRule(
                facts,
                row.getInt("version"),
                row.getBoolean("latest"),
                Rows.instant(row, "made_at"),
                row.getString("made_by"));
    }

    /** The entity tag of this version. */
    String tag() {
        return "\"" + version + "\"";
    }
}
