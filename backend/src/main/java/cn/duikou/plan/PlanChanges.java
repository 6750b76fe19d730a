package cn.duikou.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the ledger says otherwise now than when a plan was filed. */
@Schema(title = "报送后的数据变化")
public record PlanChanges(
        @Schema(title = "第几次报送") int number,
        @Schema(title = "当时口径日期") LocalDate asOfThen,
        @Schema(title = "现在口径日期") LocalDate asOfNow,
        @Schema(title = "当时计算时间") Instant computedThen,
        @Schema(title = "现在计算时间") Instant computedNow,
        @Schema(title = "数据") List<FieldChange> figures,
        @Schema(title = "表格") List<TableChange> tables) {}
