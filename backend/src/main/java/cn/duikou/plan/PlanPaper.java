package cn.duikou.plan;

import cn.duikou.document.OfficialDocument;
import cn.duikou.document.OfficialDocument.Column;
import cn.duikou.document.OfficialDocument.Line;
import cn.duikou.document.OfficialDocument.Series;
import cn.duikou.document.Span;
import cn.duikou.insight.FigureInterval;
import cn.duikou.ledger.AsOf;
import cn.duikou.plan.Compiled.Chart;
import cn.duikou.plan.Compiled.Point;
import cn.duikou.plan.Compiled.Table;
import cn.duikou.plan.Compiled.TableRow;
import cn.duikou.plan.Inline.HardBreak;
import cn.duikou.plan.Inline.LiveFigure;
import cn.duikou.plan.Inline.Mark;
import cn.duikou.plan.Inline.MarkType;
import cn.duikou.plan.Inline.Text;
import cn.duikou.plan.Narrative.Block;
import cn.duikou.plan.Narrative.BulletList;
import cn.duikou.plan.Narrative.Heading;
import cn.duikou.plan.Narrative.Item;
import cn.duikou.plan.Narrative.OrderedList;
import cn.duikou.plan.Narrative.Paragraph;
import cn.duikou.plan.Narrative.RecordsTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A plan as a paper in the official layout, in the language in which it is filed; each figure says where it comes from. */
final class PlanPaper {

    /** Of a column, in halves of a character; beside it, what the edges of a cell take. */
    private static final int WIDEST = 20;

    private static final int NARROWEST = 4;
    private static final int EDGES = 3;

    private final Compiled plan;
    private final OfficialDocument paper;
    private final Map<UUID, CompiledFigure> figures;
    private final Map<UUID, Table> tables;
    private final Map<UUID, Chart> charts;
    private int tableNumber;
    private int chartNumber;

    private PlanPaper(Compiled plan) {
        this.plan = plan;
        paper = new OfficialDocument(plan.title(), Locale.SIMPLIFIED_CHINESE);
        figures = byField(plan.figures(), CompiledFigure::field);
        tables = byField(plan.tables(), Table::field);
        charts = byField(plan.charts(), Chart::field);
    }

    /** As it stands, with a word that nobody has filed it. */
    static OfficialDocument draft(Compiled plan, Function<Compiled.Section, Narrative> text) {
        PlanPaper paper = new PlanPaper(plan);
        paper.paper.underTitle("（征求意见稿）");
        paper.write(text);
        return paper.paper;
    }

    /** As it was filed. */
    static OfficialDocument filed(Compiled plan, Function<Compiled.Section, Narrative> text, PlanFiling filing) {
        PlanPaper paper = new PlanPaper(plan);
        paper.write(text);
        String day = day(AsOf.dayOf(filing.filedAt()));
        String code = String.join("-", filing.verificationCode().split("(?<=\\G.{4})"));
        return paper.paper
                .signed(plan.signedBy(), day)
                .note("核验码 " + code + "，凭此码可在对口合作工作平台查验报送时的全文与数据")
                .imprint(List.of(new Line(String.join("、", plan.signedBy()), day + "印发")));
    }

    private void write(Function<Compiled.Section, Narrative> text) {
        paper.addressedTo(String.join("、", plan.addressees()));
        for (Compiled.Section section : plan.sections()) {
            paper.heading(section.title());
            blocks(text.apply(section).content());
        }
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Paragraph paragraph -> paper.text(spans(paragraph.content()));
                case Heading heading -> paper.heading(1 + level(heading), plain(heading.content()));
                case BulletList list -> items(list.content(), number -> "");
                case OrderedList list -> items(list.content(), number -> "（" + number + "）");
                case RecordsTable table -> table(tables.get(table.attrs().field()));
                case Narrative.Chart chart -> chart(charts.get(chart.attrs().field()));
            }
        }
    }

    /** Each item is a paragraph; papers of this kind know no bullets. */
    private void items(List<Item> items, Function<Integer, String> number) {
        for (int i = 0; i < items.size(); i++) {
            String before = number.apply(i + 1);
            for (Block inner : items.get(i).content()) {
                if (inner instanceof Paragraph paragraph) {
                    List<Span> spans = new ArrayList<>(List.of(Span.of(before)));
                    spans.addAll(spans(paragraph.content()));
                    paper.text(spans);
                    before = "";
                } else {
                    blocks(List.of(inner));
                }
            }
        }
    }

    private List<Span> spans(List<Inline> inlines) {
        return inlines.stream().map(this::span).toList();
    }

    private Span span(Inline inline) {
        return switch (inline) {
            case Text text ->
                new Span(text.text(), has(text.marks(), MarkType.BOLD), has(text.marks(), MarkType.ITALIC), null);
            case HardBreak lineBreak -> Span.of("\n");
            case LiveFigure live -> {
                CompiledFigure figure = figures.get(live.attrs().field());
                yield Span.of(figure.shown())
                        .because(source(figure.title(), figure.measureVersion(), figure.definition() + within(figure)));
            }
        };
    }

    private String plain(List<Inline> inlines) {
        return spans(inlines).stream().map(Span::text).collect(Collectors.joining());
    }

    private void table(Table table) {
        tableNumber++;
        String rest = table.total() > table.rows().size()
                ? "（共" + table.total() + "项，列" + table.rows().size() + "项）"
                : "";
        paper.caption(Span.of("表" + tableNumber + "　" + table.title() + rest)
                .because("数据来源：对口合作台账双方确认的记录，截至" + day(plan.asOf()) + "。"));
        List<List<String>> rows = table.rows().stream().map(TableRow::cells).toList();
        List<Column> columns = columns(table, rows);
        paper.table(columns, rows.isEmpty() ? List.of(nothing(columns.size())) : rows);
    }

    /** A table that nothing fits says so. */
    private static List<String> nothing(int columns) {
        return IntStream.range(0, columns).mapToObj(i -> i == 0 ? "无" : "").toList();
    }

    private static List<Column> columns(Table table, List<List<String>> rows) {
        return IntStream.range(0, table.columns().size())
                .mapToObj(i -> {
                    String title = lines(table.columns().get(i).title());
                    int longest = rows.stream()
                            .mapToInt(row -> width(row.get(i)))
                            .max()
                            .orElse(0);
                    int ofTitle = title.lines().mapToInt(PlanPaper::width).max().orElse(0);
                    int part = EDGES + Math.clamp(Math.max(longest, ofTitle), NARROWEST, WIDEST);
                    boolean numbers = !rows.isEmpty() && rows.stream().allMatch(row -> isNumber(row.get(i)));
                    return new Column(title, part, numbers);
                })
                .toList();
    }

    /** The unit stands below the name. */
    private static String lines(String title) {
        return title.replace("（", "\n（");
    }

    /** In halves of a character: letters and digits take one. */
    private static int width(String text) {
        return text.codePoints().map(letter -> letter < 0x2E80 ? 1 : 2).sum();
    }

    private static boolean isNumber(String cell) {
        return cell.matches("[-\\d,.]*|—");
    }

    private void chart(Chart chart) {
        chartNumber++;
        String unit = chart.unit().isEmpty() ? "" : "（" + chart.unit() + "）";
        paper.caption(Span.of("图" + chartNumber + "　" + chart.title() + unit)
                .because(source(chart.title(), chart.measureVersion(), chart.definition())));
        Series series = new Series(
                chart.title(),
                chart.points().stream()
                        .map(point -> name(point, chart.interval()))
                        .toList(),
                chart.points().stream()
                        .map(point ->
                                point.value() == null ? null : point.value().doubleValue())
                        .collect(Collectors.toList()));
        if (chart.kind() == ChartKind.LINE) {
            paper.lines(series);
        } else {
            paper.bars(series);
        }
    }

    private static String name(Point point, FigureInterval interval) {
        LocalDate from = point.from();
        return switch (interval) {
            case YEAR -> String.valueOf(from.getYear());
            case QUARTER -> from.getYear() + " Q" + (from.getMonthValue() + 2) / 3;
            case MONTH -> "%d-%02d".formatted(from.getYear(), from.getMonthValue());
        };
    }

    /** Of which time, and of whom where that is not the plan's own pair. */
    private String within(CompiledFigure figure) {
        String time =
                figure.from() == null || figure.to() == null ? "" : day(figure.from()) + "至" + day(figure.to()) + "，";
        return (figure.pairCode().equals(plan.pairCode()) ? "" : figure.pairCode() + "，") + time;
    }

    private String source(String measure, int version, String definition) {
        return "%s（口径第%d版）：%s截至%s。".formatted(measure, version, definition, day(plan.asOf()));
    }

    private static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static int level(Heading heading) {
        return heading.attrs() == null || heading.attrs().level() == null
                ? 1
                : heading.attrs().level();
    }

    private static boolean has(@Nullable List<Mark> marks, MarkType type) {
        return marks != null && marks.stream().anyMatch(mark -> mark.type() == type);
    }

    private static <T> Map<UUID, T> byField(List<T> all, Function<T, UUID> field) {
        return all.stream().collect(Collectors.toMap(field, Function.identity(), (one, again) -> one));
    }
}
