package cn.duikou.project;

import cn.duikou.ledger.RowStanding;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A project in a list. */
@Schema(title = "项目（列表）")
public record ProjectRow(
        @JsonUnwrapped RowStanding standing,
        @Schema(title = "项目类别") ProjectKind kind,
        @Schema(title = "标志性项目") boolean flagship,
        @Schema(title = "阶段") ProjectStage stage,
        @Schema(title = "行业代码") String industryCode,
        @Schema(title = "落地地区") String regionCode,
        @Schema(title = "投资项目代码") @Nullable String nationalProjectCode,
        @Schema(title = "计划总投资（万元）") @Nullable BigDecimal totalInvestmentWan,
        @Schema(title = "累计完成投资（万元）") @Nullable BigDecimal investedWan,
        @Schema(title = "累计到位资金（万元）") @Nullable BigDecimal paidInWan,
        @Schema(title = "签约日期") @Nullable LocalDate signedOn,
        @Schema(title = "开工日期") @Nullable LocalDate startedOn,
        @Schema(title = "进入现阶段日期") LocalDate stageSince,
        @Schema(title = "逾期后完成的节点数") int madeLate,
        @Schema(title = "最近未完成节点的计划日期") @Nullable LocalDate nextMilestoneOn,

        @Schema(title = "归属份额（%）", description = "of the pairs asked for by attributedTo; none where none is asked for")
        @Nullable
        BigDecimal attributedPercent,

        @Schema(title = "归属的计划总投资（万元）", description = "by this share, not rounded") @Nullable
        BigDecimal attributedTotalInvestmentWan,

        @Schema(title = "归属的累计完成投资（万元）", description = "by this share, not rounded") @Nullable
        BigDecimal attributedInvestedWan,

        @Schema(title = "归属的累计到位资金（万元）", description = "by this share, not rounded") @Nullable
        BigDecimal attributedPaidInWan) {

    static final String COLUMNS = """
            kind, flagship, stage, industry_code, region_code, national_project_code, total_investment_wan, invested_wan,
            signed_on, started_on, paid_in_wan, stage_since, made_late, next_milestone_on""";

    static ProjectRow of(ResultSet row, AttributedTo attributed) throws SQLException {
        BigDecimal percent = attributed.percent(row);
        return new ProjectRow(
                RowStanding.of(row),
                ProjectKind.valueOf(row.getString("kind")),
                row.getBoolean("flagship"),
                ProjectStage.valueOf(row.getString("stage")),
                row.getString("industry_code"),
                row.getString("region_code"),
                row.getString("national_project_code"),
                row.getBigDecimal("total_investment_wan"),
                row.getBigDecimal("invested_wan"),
                row.getBigDecimal("paid_in_wan"),
                row.getObject("signed_on", LocalDate.class),
                row.getObject("started_on", LocalDate.class),
                row.getObject("stage_since", LocalDate.class),
                row.getInt("made_late"),
                row.getObject("next_milestone_on", LocalDate.class),
                percent,
                AttributedTo.part(row.getBigDecimal("total_investment_wan"), percent),
                AttributedTo.part(row.getBigDecimal("invested_wan"), percent),
                AttributedTo.part(row.getBigDecimal("paid_in_wan"), percent));
    }
}
