package cn.duikou.plan;

import cn.duikou.plan.Inline.HardBreak;
import cn.duikou.plan.Inline.LiveFigure;
import cn.duikou.plan.Inline.Text;
import cn.duikou.plan.Narrative.Block;
import cn.duikou.plan.Narrative.RecordsTable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Two narratives paragraph by paragraph: the longest run of like ones stays, what is left on both sides is told. */
final class BlockDifferences {

    private BlockDifferences() {}

    /** What a reader would read, with each figure as it is shown. */
    static List<String> texts(Narrative narrative, Function<UUID, String> shown) {
        return narrative
                .blocks()
                .map(block -> text(block, shown))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String text(Block block, Function<UUID, String> shown) {
        if (block instanceof RecordsTable table) {
            return "〔" + shown.apply(table.attrs().field()) + "〕";
        }
        if (block instanceof Narrative.Chart chart) {
            return "〔" + shown.apply(chart.attrs().field()) + "〕";
        }
        return block.inlines()
                .map(inline -> switch (inline) {
                    case Text text -> text.text();
                    case HardBreak lineBreak -> "\n";
                    case LiveFigure figure -> shown.apply(figure.attrs().field());
                })
                .collect(Collectors.joining());
    }

    static List<PlanComparison.Block> between(List<String> before, List<String> after) {
        int[][] common = common(before, after);
        List<PlanComparison.Block> found = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        List<String> come = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                found.addAll(told(gone, come));
                i++;
                j++;
            } else if (j == after.size() || i < before.size() && common[i + 1][j] >= common[i][j + 1]) {
                gone.add(before.get(i++));
            } else {
                come.add(after.get(j++));
            }
        }
        found.addAll(told(gone, come));
        return found;
    }

    /** How long the like rest of both is. */
    private static int[][] common(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** What went and what came at the same place stand side by side. */
    private static List<PlanComparison.Block> told(List<String> gone, List<String> come) {
        List<PlanComparison.Block> told = new ArrayList<>();
        for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
            told.add(new PlanComparison.Block(
                    i < gone.size() ? gone.get(i) : null, i < come.size() ? come.get(i) : null));
        }
        gone.clear();
        come.clear();
        return told;
    }
}
