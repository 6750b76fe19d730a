package cn.duikou.plan;

import cn.duikou.duty.DutyKind;
import cn.duikou.insight.FigureInterval;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A whole plan with every live field told, as it could be printed. */
@Schema(title = "方案（汇编）")
public record Compiled(
        @Schema(title = "标识") UUID planId,
        @Schema(title = "编号") String code,
        @Schema(title = "文件类别") DutyKind kind,
        @Schema(title = "对口合作关系") String pairCode,
        @Schema(title = "对口合作关系名称") String pairName,
        @Schema(title = "名称") String title,
        @Schema(title = "专项领域") @Nullable String subject,
        @Schema(title = "期间首日") LocalDate periodFrom,
        @Schema(title = "期间末日") LocalDate periodTo,

        @Schema(title = "主送", examples = "国家发展改革委") List<String> addressees,

        @Schema(title = "会签单位", description = "whose signatures stand, 东北 first", examples = "吉林省对口合作办公室")
        List<String> signedBy,

        @Schema(title = "提纲版本") int templateVersion,
        @Schema(title = "内容版本") int contentVersion,
        @Schema(title = "数据口径日期") LocalDate asOf,
        @Schema(title = "计算时间") Instant computedAt,
        @Schema(title = "章节") List<Section> sections,

        @Schema(title = "数据", description = "by the field that a liveFigure of a section names")
        List<CompiledFigure> figures,

        @Schema(title = "表格", description = "by the field that a recordsTable names")
        List<Table> tables,

        @Schema(title = "图表", description = "by the field that a figure names")
        List<Chart> charts,

        @Schema(title = "指标目标") List<PlanTarget> targets,
        @Schema(title = "任务") List<PlanTask> tasks) {

    /** A section in its place. */
    @Schema(name = "CompiledSection", title = "汇编章节")
    public record Section(
            @Schema(title = "章节代码") String key,
            @Schema(title = "序号", examples = "一、") String number,
            @Schema(title = "章节标题") String title,
            @Schema(title = "撰写方") SectionAuthor author,
            @Schema(title = "必写") boolean mandatory,
            @Schema(title = "已填写") boolean filled,

            @Schema(title = "正文", description = "ProseMirror 文档，type 为 doc")
            JsonNode blocks) {}

    /** A table of records as they were agreed on that day. */
    @Schema(name = "CompiledTable", title = "汇编表格")
    public record Table(
            @Schema(title = "数据项标识") UUID field,
            @Schema(title = "台账", examples = "projects") String ledger,
            @Schema(title = "标题") String title,
            @Schema(title = "列") List<TableColumn> columns,
            @Schema(title = "行") List<TableRow> rows,

            @Schema(title = "记录数", description = "also of those beyond the rows that are shown")
            int total,

            @Schema(title = "明细", description = "the list of these records")
            String records) {}

    /** A column's name and heading. */
    @Schema(name = "CompiledTableColumn", title = "汇编表格列")
    public record TableColumn(
            @Schema(title = "列名") String name,
            @Schema(title = "标题") String title) {}

    /** A record in a table. */
    @Schema(name = "CompiledTableRow", title = "汇编表格行")
    public record TableRow(
            @Schema(title = "记录标识") UUID recordId,
            @Schema(title = "记录编号") String recordCode,
            @Schema(title = "单元格") List<String> cells) {}

    /** A measure over time. */
    @Schema(name = "CompiledChart", title = "汇编图表")
    public record Chart(
            @Schema(title = "数据项标识") UUID field,
            @Schema(title = "图表类型") ChartKind kind,
            @Schema(title = "指标代码") String measure,
            @Schema(title = "指标名称") String title,
            @Schema(title = "口径") String definition,
            @Schema(title = "指标版本") int measureVersion,
            @Schema(title = "单位") String unit,
            @Schema(title = "统计期长") FigureInterval interval,
            @Schema(title = "各期") List<Point> points,
            @Schema(title = "单方确认的记录数") int oneSided,
            @Schema(title = "有争议的记录数") int disputed) {}

    /** One period of a chart. */
    @Schema(name = "CompiledPoint", title = "汇编图表一期")
    public record Point(
            @Schema(title = "期间起") LocalDate from,

            @Schema(title = "数值", description = "none for a rate of nothing") @Nullable
            BigDecimal value) {}
}
