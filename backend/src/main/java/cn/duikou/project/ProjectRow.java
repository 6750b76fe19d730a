package cn.duikou.project;

import cn.duikou.ledger.PendingMark;
import cn.duikou.ledger.RecordState;
import cn.duikou.ledger.RevisionState;
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

/** A project in a list. */
@Schema(title = "项目（列表）")
public record ProjectRow(
        @Schema(title = "标识") UUID id,
        @Schema(title = "编号") String code,
        @Schema(title = "项目名称") String name,
        @Schema(title = "对口合作关系") String pairCode,
        @Schema(title = "起草方") Side side,
        @Schema(title = "状态") RecordState state,
        @Schema(title = "单方记录") boolean oneSided,
        @Schema(title = "版本") int version,
        @Schema(title = "待定修订状态") @Nullable RevisionState pendingState,
        @Schema(title = "待定修订提出方") @Nullable Side pendingSide,

        @Schema(title = "操作用版本标签", description = "give it as etag in a batch")
        String etag,

        @Schema(title = "任务条款") List<String> clauses,
        @Schema(title = "项目类别") ProjectKind kind,
        @Schema(title = "标志性项目") boolean flagship,
        @Schema(title = "阶段") ProjectStage stage,
        @Schema(title = "行业代码") String industryCode,
        @Schema(title = "落地地区") String regionCode,
        @Schema(title = "投资项目代码") @Nullable String nationalProjectCode,
        @Schema(title = "计划总投资（万元）") @Nullable BigDecimal totalInvestmentWan,
        @Schema(title = "累计完成投资（万元）") @Nullable BigDecimal investedWan,
        @Schema(title = "签约日期") @Nullable LocalDate signedOn,
        @Schema(title = "开工日期") @Nullable LocalDate startedOn,
        @Schema(title = "更新时间") Instant updatedAt) {

    static final String COLUMNS = """
            id, code, name, pair_code, side, state, one_sided, version, clauses, kind, flagship, stage, industry_code,
            region_code, national_project_code, total_investment_wan, invested_wan, signed_on, started_on, updated_at""";

    static ProjectRow of(ResultSet row) throws SQLException {
        PendingMark pending = PendingMark.of(row);
        int version = row.getInt("version");
        return new ProjectRow(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("name"),
                row.getString("pair_code"),
                Side.valueOf(row.getString("side")),
                RecordState.valueOf(row.getString("state")),
                row.getBoolean("one_sided"),
                version,
                pending == null ? null : pending.state(),
                pending == null ? null : pending.side(),
                PendingMark.tag(version, pending),
                Rows.texts(row, "clauses"),
                ProjectKind.valueOf(row.getString("kind")),
                row.getBoolean("flagship"),
                ProjectStage.valueOf(row.getString("stage")),
                row.getString("industry_code"),
                row.getString("region_code"),
                row.getString("national_project_code"),
                row.getBigDecimal("total_investment_wan"),
                row.getBigDecimal("invested_wan"),
                row.getObject("signed_on", LocalDate.class),
                row.getObject("started_on", LocalDate.class),
                Rows.instant(row, "updated_at"));
    }
}
