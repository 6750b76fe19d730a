package cn.duikou.plan;

import cn.duikou.insight.Figure;
import cn.duikou.insight.FigureDesk;
import cn.duikou.insight.FigureDesk.Told;
import cn.duikou.insight.Measure;
import cn.duikou.insight.MeasureUnit;
import cn.duikou.pair.Pair;
import cn.duikou.pair.Pairs;
import cn.duikou.plan.RecordRows.Found;
import cn.duikou.plan.RecordTable.Column;
import cn.duikou.reference.Region;
import cn.duikou.reference.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells live fields: all figures of a plan are asked for together, and all its tables. */
@ApplicationScoped
class FieldCompiling {

    private final FigureDesk figures;
    private final RecordTables tables;
    private final RecordRows records;
    private final Pairs pairs;
    private final Regions regions;

    FieldCompiling(FigureDesk figures, RecordTables tables, RecordRows records, Pairs pairs, Regions regions) {
        this.figures = figures;
        this.tables = tables;
        this.records = records;
        this.pairs = pairs;
        this.regions = regions;
    }

    List<CompiledFigure> figures(List<LiveFigureAttrs> attrs, Pair pair, LocalDate asOf) {
        List<Told> told = figures.of(attrs.stream()
                .map(figure -> new FigureDesk.Asked(
                        figure.measure(),
                        whose(figure.pairCode(), pair),
                        Boolean.TRUE.equals(figure.alone()),
                        Objects.requireNonNullElse(figure.clause(), List.of()),
                        figure.from(),
                        figure.to(),
                        null,
                        asOf))
                .toList());
        return IntStream.range(0, attrs.size())
                .mapToObj(i -> figure(attrs.get(i), whose(attrs.get(i).pairCode(), pair), told.get(i), asOf))
                .toList();
    }

    private CompiledFigure figure(LiveFigureAttrs attrs, String pairCode, Told told, LocalDate asOf) {
        Measure measure = measure(attrs.measure());
        Figure figure = told.figures().getFirst();
        boolean net = Boolean.TRUE.equals(attrs.net());
        BigDecimal value = net ? figure.net() : figure.value();
        FigureScale scale = scale(attrs.unit());
        return new CompiledFigure(
                attrs.field(),
                measure.code(),
                measure.titleZh(),
                measure.definitionZh(),
                measure.version(),
                pairCode,
                attrs.from(),
                attrs.to(),
                net,
                value,
                Shown.text(value, measure, scale),
                Shown.unit(measure, scale),
                asOf,
                figure.records(),
                figure.list(),
                told.oneSided(),
                told.disputed());
    }

    List<Compiled.Chart> charts(List<ChartAttrs> attrs, Pair pair, LocalDate asOf) {
        List<Told> told = figures.of(attrs.stream()
                .map(chart -> new FigureDesk.Asked(
                        chart.measure(),
                        whose(chart.pairCode(), pair),
                        false,
                        Objects.requireNonNullElse(chart.clause(), List.of()),
                        chart.from(),
                        chart.to(),
                        chart.interval(),
                        asOf))
                .toList());
        return IntStream.range(0, attrs.size())
                .mapToObj(i -> chart(attrs.get(i), told.get(i)))
                .toList();
    }

    private Compiled.Chart chart(ChartAttrs attrs, Told told) {
        Measure measure = measure(attrs.measure());
        return new Compiled.Chart(
                attrs.field(),
                attrs.kind(),
                measure.code(),
                measure.titleZh(),
                measure.definitionZh(),
                measure.version(),
                Shown.unit(measure, FigureScale.PLAIN),
                attrs.interval(),
                attrs.interval().starts(attrs.from(), attrs.to()).stream()
                        .map(start -> new Compiled.Point(start, value(measure, told, later(start, attrs.from()))))
                        .toList(),
                told.oneSided(),
                told.disputed());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** A period in which there is nothing comes to nought, but a rate of nothing to none. */
    private static @Nullable BigDecimal value(Measure measure, Told told, LocalDate start) {
        return told.figures().stream()
                .filter(figure -> start.equals(figure.from()))
                .findFirst()
                .map(Figure::value)
                .orElse(measure.unit() == MeasureUnit.PERCENT ? null : BigDecimal.ZERO);
    }

    List<Compiled.Table> tables(List<TableAttrs> attrs, Pair pair, LocalDate asOf) {
        List<RecordRows.Asked> asked = attrs.stream()
                .map(table -> new RecordRows.Asked(
                        tables.of(table.ledger()).orElseThrow(),
                        table,
                        pairs.find(whose(table.pairCode(), pair)).orElseThrow().withSubPairs(),
                        asOf))
                .toList();
        Map<Integer, List<Found>> found = records.of(asked);
        return IntStream.range(0, attrs.size())
                .mapToObj(i -> table(asked.get(i), found.getOrDefault(i, List.of())))
                .toList();
    }

    private Compiled.Table table(RecordRows.Asked asked, List<Found> found) {
        List<Column> columns = asked.attrs().columns().stream()
                .map(name -> asked.table().column(name).orElseThrow())
                .toList();
        return new Compiled.Table(
                asked.attrs().field(),
                asked.table().ledger(),
                asked.table().title(),
                columns.stream()
                        .map(column -> new Compiled.TableColumn(column.name(), column.title()))
                        .toList(),
                found.stream()
                        .map(row -> new Compiled.TableRow(row.id(), row.code(), cells(columns, row.cells())))
                        .toList(),
                found.isEmpty() ? 0 : found.getFirst().total(),
                list(asked));
    }

    private List<String> cells(List<Column> columns, List<String> cells) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> cell(columns.get(i), cells.get(i)))
                .toList();
    }

    private String cell(Column column, String cell) {
        if (cell.isEmpty()) {
            return cell;
        }
        if (column.words() != null) {
            return column.words().getOrDefault(cell, cell);
        }
        if (column.money()) {
            return Shown.number(new BigDecimal(cell));
        }
        return column.region() ? regions.find(cell).map(Region::name).orElse(cell) : cell;
    }

    private static String list(RecordRows.Asked asked) {
        List<String> query = new ArrayList<>(List.of("state=AGREED"));
        if (asked.table().closedToo()) {
            query.add("state=CLOSED");
        }
        query.addAll(List.of("oneSided=false", "pairCode=" + asked.pairCodes().getFirst(), "withSubPairs=true"));
        Map<String, List<String>> filters =
                Objects.requireNonNullElse(asked.attrs().filters(), Map.<String, List<String>>of());
        filters.forEach((name, values) ->
                values.forEach(value -> query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))));
        query.add("asOf=" + asked.asOf());
        return "/api/v1/" + asked.table().ledger() + "?" + String.join("&", query);
    }

    private Measure measure(@Nullable String code) {
        return figures.measure(Objects.requireNonNull(code)).orElseThrow();
    }

    private static FigureScale scale(@Nullable FigureScale given) {
        return given == null ? FigureScale.PLAIN : given;
    }

    private static String whose(@Nullable String asked, Pair pair) {
        return asked == null ? pair.code() : asked;
    }
}
