package cn.duikou.insight;

import cn.duikou.pair.Side;
import cn.duikou.store.Rows;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What to know before the two sides of a pair meet again (四(一)): what was agreed upon, what has come of it since they
 * last met, and where they differ. Only agreed records, but for the disputes; sub-pairs included.
 */
@Schema(title = "互访参阅材料")
public record Briefing(
        @Schema(title = "对口合作关系") String pairCode,
        @Schema(title = "截至日期") LocalDate on,

        @Schema(title = "比较起始日期", description = "as asked, else the day of the last meeting") @Nullable
        LocalDate since,

        @Schema(title = "上次会商") @Nullable LastMeeting lastMeeting,
        @Schema(title = "数据变化") List<FigureSince> figures,

        @Schema(title = "各项总数", description = "the lists show at most 100 of each")
        Counts counts,

        @Schema(title = "逾期的议定事项") List<Promise> overdue,

        @Schema(title = "未完成的议定事项", description = "due today or later")
        List<Promise> open,

        @Schema(title = "上次会商以来完成的议定事项") List<Promise> kept,

        @Schema(title = "分歧", description = "returned and not answered yet")
        List<Dispute> disputes,

        @Schema(title = "需协调的项目") List<Trouble> troubles) {

    /** How many there are of each, also of those that are not shown. */
    @Schema(name = "BriefingCounts", title = "参阅事项总数")
    public record Counts(
            @Schema(title = "逾期的议定事项") int overdue,
            @Schema(title = "未完成的议定事项") int open,
            @Schema(title = "完成的议定事项") int kept,
            @Schema(title = "分歧") int disputes,
            @Schema(title = "项目困难") int troubles) {}

    /** The meeting that was held last. */
    @Schema(name = "LastMeeting", title = "上次会商")
    public record LastMeeting(
            @Schema(title = "标识") UUID id,
            @Schema(title = "名称") String name,
            @Schema(title = "日期") LocalDate heldOn,
            @Schema(title = "地点") String place) {

        static LastMeeting of(ResultSet row) throws SQLException {
            return new LastMeeting(
                    row.getObject("id", UUID.class),
                    row.getString("name"),
                    row.getObject("held_on", LocalDate.class),
                    row.getString("place"));
        }
    }

    /** A figure at the end of the day on which the two last met, and now. */
    @Schema(name = "FigureSince", title = "数据变化")
    public record FigureSince(
            @Schema(title = "指标代码", examples = "PROJECTS") String measure,
            @Schema(title = "指标版本") int version,
            @Schema(title = "中文名称") String titleZh,
            @Schema(title = "英文名称") String titleEn,
            @Schema(title = "单位") MeasureUnit unit,

            @Schema(title = "当时", description = "none where there is no day to compare with") @Nullable
            BigDecimal before,

            @Schema(title = "现在") BigDecimal now,

            @Schema(title = "当时数的明细", description = "none where there is no day to compare with") @Nullable
            String beforeList,

            @Schema(title = "现在数的明细", examples = "/api/v1/projects?pairCode=LN-JS")
            String list) {

        static FigureSince of(Measure measure, @Nullable Figure before, Figure now) {
            return new FigureSince(
                    measure.code(),
                    measure.version(),
                    measure.titleZh(),
                    measure.titleEn(),
                    measure.unit(),
                    before == null ? null : before.value(),
                    now.value(),
                    before == null ? null : before.list(),
                    now.list());
        }
    }

    /** A commitment of some meeting. */
    @Schema(name = "BriefedCommitment", title = "议定事项")
    public record Promise(
            @Schema(title = "活动") UUID meetingId,
            @Schema(title = "活动名称") String meetingName,
            @Schema(title = "内容") String content,
            @Schema(title = "责任方") Side side,
            @Schema(title = "责任单位") @Nullable String organisation,
            @Schema(title = "期限") LocalDate dueOn,
            @Schema(title = "完成日期") @Nullable LocalDate keptOn) {

        static Promise of(ResultSet row) throws SQLException {
            return new Promise(
                    row.getObject("meeting_id", UUID.class),
                    row.getString("meeting_name"),
                    row.getString("content"),
                    Side.valueOf(row.getString("owner_side")),
                    row.getString("owner"),
                    row.getObject("due_on", LocalDate.class),
                    row.getObject("kept_on", LocalDate.class));
        }
    }

    /** A proposal that the other side returned and that nobody has answered. */
    @Schema(name = "BriefedDispute", title = "分歧")
    public record Dispute(
            @Schema(title = "台账", examples = "projects") String ledger,
            @Schema(title = "记录") UUID recordId,
            @Schema(title = "名称") String name,
            @Schema(title = "填报方") Side side,
            @Schema(title = "退回原因") String reason,
            @Schema(title = "退回时间") Instant returnedAt) {

        static Dispute of(ResultSet row) throws SQLException {
            return new Dispute(
                    row.getString("ledger"),
                    row.getObject("record_id", UUID.class),
                    row.getString("title"),
                    Side.valueOf(row.getString("side")),
                    row.getString("reason"),
                    Rows.instant(row, "decided_at"));
        }
    }

    /** One thing that a project suffers from; a project may suffer from several. */
    @Schema(name = "BriefedTrouble", title = "项目困难")
    public record Trouble(
            @Schema(title = "项目") UUID projectId,
            @Schema(title = "项目编号") String code,
            @Schema(title = "项目名称") String name,
            @Schema(title = "困难") TroubleKind kind,

            @Schema(title = "说明", description = "the late milestone or the obstacle reported") @Nullable
            String detail,

            @Schema(title = "起自") LocalDate since) {

        static Trouble of(ResultSet row) throws SQLException {
            return new Trouble(
                    row.getObject("id", UUID.class),
                    row.getString("code"),
                    row.getString("name"),
                    TroubleKind.valueOf(row.getString("trouble")),
                    row.getString("detail"),
                    row.getObject("since", LocalDate.class));
        }
    }
}
