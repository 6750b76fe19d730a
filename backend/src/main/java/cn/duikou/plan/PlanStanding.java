package cn.duikou.plan;

import cn.duikou.duty.DutyKind;
import cn.duikou.duty.Receiver;
import cn.duikou.pair.Side;
import cn.duikou.store.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a plan is and how far it has come; to whoever receives it, as it was filed last. */
@Schema(title = "方案（概况）")
public record PlanStanding(
        @Schema(title = "标识") UUID id,
        @Schema(title = "编号", examples = "FA-2026-000001") String code,
        @Schema(title = "文件类别") DutyKind kind,
        @Schema(title = "对口合作关系") String pairCode,
        @Schema(title = "名称") String title,

        @Schema(title = "专项领域", description = "只有专项实施方案有") @Nullable
        String subject,

        @Schema(title = "期间首日") LocalDate periodFrom,
        @Schema(title = "期间末日") LocalDate periodTo,
        @Schema(title = "提纲版本") int templateVersion,
        @Schema(title = "报送义务编号") @Nullable String dutyCode,
        @Schema(title = "主送单位") List<Receiver> receivers,

        @Schema(title = "数据口径日期", description = "none: today, until it is filed") @Nullable
        LocalDate figuresAsOf,

        @Schema(title = "状态") PlanState state,
        @Schema(title = "已签署的一方") List<Side> signedBy,
        @Schema(title = "已答复本次报送的单位") List<Receiver> answeredBy,

        @Schema(title = "已作废的一方", description = "作废须双方都表示：另一方确认，或者不同意并恢复撰写")
        List<Side> abandonedBy,

        @Schema(title = "内容版本", description = "grows with whatever is changed in it")
        int version,

        @Schema(title = "已报送次数") int filings,
        @Schema(title = "开始编制时间") Instant begunAt,
        @Schema(title = "开始编制人") String begunBy,
        @Schema(title = "更新时间") Instant updatedAt,
        @Schema(title = "更新人") String updatedBy) {

    static final String COLUMNS =
            "id, code, kind, pair_code, title, subject, period_from, period_to, template_version, duty_code, receivers,"
                    + " figures_as_of, state, signed_by, answered_by, abandoned_by, version, filings, begun_at, begun_by, updated_at,"
                    + " updated_by";

    static PlanStanding of(ResultSet row) throws SQLException {
        return new PlanStanding(
                row.getObject("id", UUID.class),
                row.getString("code"),
                DutyKind.valueOf(row.getString("kind")),
                row.getString("pair_code"),
                row.getString("title"),
                row.getString("subject"),
                row.getObject("period_from", LocalDate.class),
                row.getObject("period_to", LocalDate.class),
                row.getInt("template_version"),
                row.getString("duty_code"),
                Rows.texts(row, "receivers").stream().map(Receiver::valueOf).toList(),
                row.getObject("figures_as_of", LocalDate.class),
                PlanState.valueOf(row.getString("state")),
                Rows.texts(row, "signed_by").stream().map(Side::valueOf).toList(),
                Rows.texts(row, "answered_by").stream().map(Receiver::valueOf).toList(),
                Rows.texts(row, "abandoned_by").stream().map(Side::valueOf).toList(),
                row.getInt("version"),
                row.getInt("filings"),
                Rows.instant(row, "begun_at"),
                row.getString("begun_by"),
                Rows.instant(row, "updated_at"),
                row.getString("updated_by"));
    }
}
