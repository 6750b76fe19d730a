package cn.duikou.evaluation;

import cn.duikou.store.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a round is about and how far it has come. */
@Schema(title = "评估（概况）")
public record EvaluationStanding(
        @Schema(title = "标识") UUID id,
        @Schema(title = "编号", examples = "PG-2026-000001") String code,
        @Schema(title = "名称") String title,
        @Schema(title = "用途") SheetPurpose purpose,

        @Schema(title = "对口合作关系", description = "只有自评有") @Nullable
        String pairCode,

        @Schema(title = "参评的对口合作关系") List<String> pairCodes,
        @Schema(title = "年度") int year,
        @Schema(title = "评分表代码") String sheetCode,
        @Schema(title = "评分表版本") int sheetVersion,
        @Schema(title = "自评截止日期") LocalDate selfBy,
        @Schema(title = "评审截止日期") LocalDate reviewBy,
        @Schema(title = "异议期（工作日）") int objectionsDays,

        @Schema(title = "异议期末日", description = "异议期开始之后才有") @Nullable
        LocalDate objectionsUntil,

        @Schema(title = "状态") EvaluationState state,

        @Schema(title = "未了结的异议与更正（件）", description = "尚未答复的异议（答复待确认的仍计一件）与待确认的其他更正，以本用户可见的为限")
        int unsettled,

        @Schema(title = "已确认无异议的方数", description = "参评各对的双方都确认的，异议期提前结束；此后本对得分有更正的不算在内；以本用户可见的为限")
        int accepted,

        @Schema(title = "版本") int version,
        @Schema(title = "创建时间") Instant createdAt,
        @Schema(title = "更新时间") Instant updatedAt,
        @Schema(title = "更新人") String updatedBy,
        @Schema(title = "启动时间") @Nullable Instant openedAt,

        @Schema(title = "决定时间", description = "可以看到结果的才有") @Nullable
        Instant decidedAt,

        @Schema(title = "公布时间") @Nullable Instant publishedAt) {

    static final String COLUMNS =
            "id, code, title, purpose, pair_code, pair_codes, year, sheet_code, sheet_version, self_by, review_by,"
                    + " objections_days, objections_until, state, version, created_at, updated_at, updated_by, opened_at,"
                    + " published_at, (select count(*) from evaluation_objection as open where open.evaluation_id = evaluation.id"
                    + " and open.state = 'FILED') + (select count(*) from evaluation_change as open"
                    + " where open.evaluation_id = evaluation.id and open.state = 'PROPOSED'"
                    + " and open.objection_id is null) as unsettled,"
                    + " (select count(*) from evaluation_acceptance as told where told.evaluation_id = evaluation.id"
                    + " and told.after_changes = changes_told(told.evaluation_id, told.pair_code)) as accepted,"
                    + " (select decision.decided_at from evaluation_result as decision"
                    + " where decision.evaluation_id = evaluation.id) as decided_at";

    static EvaluationStanding of(ResultSet row) throws SQLException {
        return new EvaluationStanding(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("title"),
                SheetPurpose.valueOf(row.getString("purpose")),
                row.getString("pair_code"),
                Rows.texts(row, "pair_codes"),
                row.getInt("year"),
                row.getString("sheet_code"),
                row.getInt("sheet_version"),
                row.getObject("self_by", LocalDate.class),
                row.getObject("review_by", LocalDate.class),
                row.getInt("objections_days"),
                row.getObject("objections_until", LocalDate.class),
                EvaluationState.valueOf(row.getString("state")),
                row.getInt("unsettled"),
                row.getInt("accepted"),
                row.getInt("version"),
                Rows.instant(row, "created_at"),
                Rows.instant(row, "updated_at"),
                row.getString("updated_by"),
                Rows.instant(row, "opened_at"),
                Rows.instant(row, "decided_at"),
                Rows.instant(row, "published_at"));
    }

    /** Whether both sides of every pair object to nothing more; as far as whoever asks knows all of them. */
    boolean isAccepted() {
        return accepted == 2 * pairCodes.size();
    }

    String tag() {
        return "\"" + version + "\"";
    }
}
