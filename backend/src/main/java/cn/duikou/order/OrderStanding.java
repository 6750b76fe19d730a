package cn.duikou.order;

import cn.duikou.store.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An order as it stands at the end of a day. */
@Schema(title = "整改通知（概况）")
public record OrderStanding(
        @Schema(title = "标识") UUID id,
        @Schema(title = "编号", examples = "ZG-2026-000001") String code,
        @Schema(title = "所依据的评估") UUID evaluationId,
        @Schema(title = "对口合作关系") String pairCode,
        @Schema(title = "评估年度") int year,
        @Schema(title = "标题") String title,
        @Schema(title = "整改时限", description = "已计延期与重新整改") LocalDate dueOn,
        @Schema(title = "状态") OrderState state,
        @Schema(title = "版本") int version,

        @Schema(title = "发文字号", description = "下发之后才有") @Nullable
        String number,

        @Schema(title = "下发日期") @Nullable LocalDate issuedOn,
        @Schema(title = "销号日期") @Nullable LocalDate closedOn,

        @Schema(title = "逾期", description = "时限已过而未申请销号") boolean overdue,

        @Schema(title = "曾逾期", description = "以后延期、申请销号、销号都不消除")
        boolean wasLate,

        @Schema(title = "距时限工作日数", description = "已过为负") @Nullable
        Integer workingDaysLeft,

        @Schema(title = "信号灯", description = "草稿没有") @Nullable
        OrderLight light,

        @Schema(title = "有延期申请待决定") boolean extensionAsked,

        @Schema(title = "申请延期的单位", description = "待决定的才有") @Nullable
        String extensionFor,

        @Schema(title = "创建时间") Instant createdAt,
        @Schema(title = "更新时间") Instant updatedAt,
        @Schema(title = "更新人") String updatedBy) {

    static final String COLUMNS =
            "id, code, evaluation_id, pair_code, year, title, due_on, state, version, number, issued_on,"
                    + " closed_on, overdue, was_late, working_days_left, light, extension_asked, extension_for, created_at, updated_at, updated_by";

    static OrderStanding of(ResultSet row) throws SQLException {
        return new OrderStanding(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getObject("evaluation_id", UUID.class),
                row.getString("pair_code"),
                row.getInt("year"),
                row.getString("title"),
                row.getObject("due_on", LocalDate.class),
                OrderState.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                row.getBoolean("overdue"),
                row.getBoolean("was_late"),
                row.getObject("working_days_left", Integer.class),
                Rows.option(row, "light", OrderLight.class),
                row.getBoolean("extension_asked"),
                row.getString("extension_for"),
                Rows.instant(row, "created_at"),
                Rows.instant(row, "updated_at"),
                row.getString("updated_by"));
    }

    String tag() {
        return "\"" + version + "\"";
    }
}
