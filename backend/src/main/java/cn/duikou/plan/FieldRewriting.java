package cn.duikou.plan;

import cn.duikou.plan.Inline.LiveFigure;
import cn.duikou.plan.Narrative.Block;
import cn.duikou.plan.Narrative.BulletList;
import cn.duikou.plan.Narrative.Chart;
import cn.duikou.plan.Narrative.Heading;
import cn.duikou.plan.Narrative.Item;
import cn.duikou.plan.Narrative.OrderedList;
import cn.duikou.plan.Narrative.Paragraph;
import cn.duikou.plan.Narrative.RecordsTable;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes a narrative anew with each live field as these say; all else stays as it is. */
record FieldRewriting(
        UnaryOperator<LiveFigureAttrs> figures, UnaryOperator<TableAttrs> tables, UnaryOperator<ChartAttrs> charts) {

    Narrative of(Narrative narrative) {
        return new Narrative(blocks(narrative.content()));
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        return switch (block) {
            case Paragraph paragraph -> new Paragraph(paragraph.attrs(), inlines(paragraph.content()));
            case Heading heading -> new Heading(heading.attrs(), inlines(heading.content()));
            case BulletList list -> new BulletList(list.attrs(), items(list.content()));
            case OrderedList list -> new OrderedList(list.attrs(), items(list.content()));
            case RecordsTable table -> new RecordsTable(tables.apply(table.attrs()));
            case Chart chart -> new Chart(charts.apply(chart.attrs()));
        };
    }

    private List<Item> items(List<Item> items) {
        return items.stream()
                .map(item -> new Item(item.attrs(), blocks(item.content())))
                .toList();
    }

    private List<Inline> inlines(List<Inline> inlines) {
        return inlines.stream()
                .map(inline -> inline instanceof LiveFigure figure
                        ? new LiveFigure(figures.apply(figure.attrs()), figure.marks())
                        : inline)
                .toList();
    }
}
