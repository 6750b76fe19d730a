package cn.duikou.plan;

import cn.duikou.plan.Inline.Text;
import cn.duikou.plan.Narrative.Block;
import cn.duikou.plan.Narrative.Heading;
import cn.duikou.plan.Narrative.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How much of a text came from the ledger, how much was taken over, and how much somebody typed. */
@Schema(title = "填报负担计数")
public record BurdenCounts(
        @Schema(title = "台账数据", description = "live figures in sentences")
        int figures,

        @Schema(title = "台账表格单元格") int tableCells,
        @Schema(title = "台账图表各期数值") int chartPoints,

        @Schema(title = "沿用的段落", description = "as they were in an earlier plan")
        int carriedParagraphs,

        @Schema(title = "手写的段落", description = "提纲起始正文原样留下的不计")
        int typedParagraphs,

        @Schema(title = "手写的字数") int typedCharacters,

        @Schema(title = "台账取数占比", description = "百分比，一位小数：台账数值占台账数值、沿用段落与手写段落之和；什么都没有的没有") @Nullable
        Double ledgerPercent) {

    /** @param start what the outline began the section with: where it stands as it was, nobody typed it */
    static BurdenCounts of(Narrative narrative, Narrative start, Map<UUID, Integer> cells, Map<UUID, Integer> points) {
        Set<String> given = start.content().stream().map(BurdenCounts::words).collect(Collectors.toSet());
        List<Block> top = narrative.content();
        int carried = 0;
        int typed = 0;
        int characters = 0;
        for (Block block : top) {
            String words = words(block);
            if (words.isEmpty() || given.contains(words)) {
                continue;
            }
            if (block.carried()) {
                carried += paragraphs(block);
            } else {
                typed += paragraphs(block);
                characters += words.codePointCount(0, words.length());
            }
        }
        return told(
                (int) narrative.liveFigures().count(),
                narrative
                        .tables()
                        .mapToInt(table -> cells.getOrDefault(table.field(), 0))
                        .sum(),
                narrative
                        .charts()
                        .mapToInt(chart -> points.getOrDefault(chart.field(), 0))
                        .sum(),
                new int[] {carried, typed, characters});
    }

    static BurdenCounts sum(List<BurdenCounts> parts) {
        return told(
                parts.stream().mapToInt(BurdenCounts::figures).sum(),
                parts.stream().mapToInt(BurdenCounts::tableCells).sum(),
                parts.stream().mapToInt(BurdenCounts::chartPoints).sum(),
                new int[] {
                    parts.stream().mapToInt(BurdenCounts::carriedParagraphs).sum(),
                    parts.stream().mapToInt(BurdenCounts::typedParagraphs).sum(),
                    parts.stream().mapToInt(BurdenCounts::typedCharacters).sum()
                });
    }

    private static BurdenCounts told(int figures, int cells, int points, int[] written) {
        int ledger = figures + cells + points;
        int all = ledger + written[0] + written[1];
        Double percent = all == 0 ? null : Math.round(1000.0 * ledger / all) / 10.0;
        return new BurdenCounts(figures, cells, points, written[0], written[1], written[2], percent);
    }

    private static String words(Block block) {
        return block.withInner()
                .flatMap(Block::inlines)
                .filter(Text.class::isInstance)
                .map(inline -> ((Text) inline).text())
                .collect(Collectors.joining());
    }

    private static int paragraphs(Block block) {
        return (int) block.withInner()
                .filter(inner -> inner instanceof Paragraph || inner instanceof Heading)
                .count();
    }
}
