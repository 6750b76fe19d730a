package cn.duikou.plan;

import cn.duikou.plan.Inline.HardBreak;
import cn.duikou.plan.Inline.LiveFigure;
import cn.duikou.plan.Inline.Text;
import cn.duikou.plan.Narrative.Block;
import cn.duikou.plan.Narrative.BulletList;
import cn.duikou.plan.Narrative.Chart;
import cn.duikou.plan.Narrative.Heading;
import cn.duikou.plan.Narrative.Item;
import cn.duikou.plan.Narrative.ListAttrs;
import cn.duikou.plan.Narrative.OrderedList;
import cn.duikou.plan.Narrative.Paragraph;
import cn.duikou.plan.Narrative.RecordsTable;
import cn.duikou.web.CleanText;
import cn.duikou.web.Finding;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What must hold of a narrative, beyond the kinds of its nodes. */
final class NarrativeRules {

    static final int MOST_NODES = 2000;
    /** Lists in lists to the fourth level. */
    static final int DEEPEST = 10;

    static final int LONGEST = 50_000;
    private static final int LEVELS = 3;

    private final List<Finding> wrong = new ArrayList<>();
    private final Set<UUID> fields = new HashSet<>();

    private final FieldCheck check;

    private NarrativeRules(FieldCheck check) {
        this.check = check;
    }

    /** Looked at before anything is read: what is nested without end is not even tried. */
    static List<Finding> outOfBounds(JsonNode document, String pointer) {
        int[] nodes = {0};
        return isWithin(document, DEEPEST, nodes)
                ? List.of()
                : List.of(
                        nodes[0] > MOST_NODES
                                ? Finding.at(pointer, "TOO_MANY_NODES", MOST_NODES)
                                : Finding.at(pointer, "TOO_DEEPLY_NESTED", DEEPEST));
    }

    private static boolean isWithin(JsonNode node, int deeper, int[] nodes) {
        JsonNode content = node.path("content");
        if (!content.isArray() || content.isEmpty()) {
            return true;
        }
        nodes[0] += content.size();
        if (deeper == 0 || nodes[0] > MOST_NODES) {
            return false;
        }
        for (JsonNode inner : content) {
            if (!isWithin(inner, deeper - 1, nodes)) {
                return false;
            }
        }
        return true;
    }

    static List<Finding> wrong(Narrative narrative, String pointer, FieldCheck check) {
        NarrativeRules rules = new NarrativeRules(check);
        if (narrative.textLength() > LONGEST) {
            rules.at(pointer, "TOO_LONG", LONGEST);
        }
        rules.blocks(narrative.content(), pointer + "/content");
        return rules.wrong;
    }

    private void blocks(List<Block> blocks, String pointer) {
        for (int i = 0; i < blocks.size(); i++) {
            block(blocks.get(i), pointer + "/" + i);
        }
    }

    private void block(Block block, String pointer) {
        switch (block) {
            case Paragraph paragraph -> inlines(paragraph.content(), pointer + "/content");
            case Heading heading -> heading(heading, pointer);
            case BulletList list -> list(list.attrs(), list.content(), pointer);
            case OrderedList list -> list(list.attrs(), list.content(), pointer);
            case RecordsTable table -> {
                if (field(table.attrs() == null ? null : table.attrs().field(), pointer)) {
                    wrong.addAll(check.table(table.attrs(), pointer + "/attrs"));
                }
            }
            case Chart chart -> {
                if (field(chart.attrs() == null ? null : chart.attrs().field(), pointer)) {
                    wrong.addAll(check.chart(chart.attrs(), pointer + "/attrs"));
                }
            }
        }
    }

    private void heading(Heading heading, String pointer) {
        Integer level = heading.attrs() == null ? null : heading.attrs().level();
        if (level == null || level < 1 || level > LEVELS) {
            at(pointer + "/attrs/level", "OUT_OF_RANGE", "1", String.valueOf(LEVELS));
        }
        inlines(heading.content(), pointer + "/content");
    }

    private void list(@Nullable ListAttrs attrs, List<Item> items, String pointer) {
        if (attrs != null && attrs.start() != null && (attrs.start() < 1 || attrs.start() > MOST_NODES)) {
            at(pointer + "/attrs/start", "OUT_OF_RANGE", "1", String.valueOf(MOST_NODES));
        }
        if (attrs != null && attrs.type() != null) {
            at(pointer + "/attrs/type", "UNKNOWN_FIELD", "type");
        }
        for (int i = 0; i < items.size(); i++) {
            String place = pointer + "/content/" + i + "/content";
            List<Block> inner = items.get(i).content();
            for (int j = 0; j < inner.size(); j++) {
                if (!isOfLists(inner.get(j))) {
                    at(place + "/" + j, "NOT_IN_A_LIST");
                }
            }
            blocks(inner, place);
        }
    }

    private static boolean isOfLists(Block block) {
        return block instanceof Paragraph || block instanceof BulletList || block instanceof OrderedList;
    }

    private void inlines(List<Inline> inlines, String pointer) {
        for (int i = 0; i < inlines.size(); i++) {
            inline(inlines.get(i), pointer + "/" + i);
        }
    }

    private void inline(Inline inline, String pointer) {
        if (inline.marks() != null && inline.marks().stream().anyMatch(mark -> mark == null || mark.type() == null)) {
            at(pointer + "/marks", "REQUIRED");
        }
        switch (inline) {
            case Text text -> text(text.text(), pointer + "/text");
            case LiveFigure figure -> {
                if (field(figure.attrs() == null ? null : figure.attrs().field(), pointer)) {
                    wrong.addAll(check.figure(figure.attrs(), pointer + "/attrs"));
                }
            }
            case HardBreak lineBreak -> {}
        }
    }

    private void text(@Nullable String text, String pointer) {
        if (text == null || text.isEmpty()) {
            at(pointer, "REQUIRED");
        } else if (!CleanText.is(text, false)) {
            at(pointer, "CONTROL_CHARACTER");
        }
    }

    /** By its name a field is compared with what it was when it was filed. */
    private boolean field(@Nullable UUID field, String pointer) {
        if (field == null) {
            at(pointer + "/attrs/field", "REQUIRED");
        } else if (!fields.add(field)) {
            at(pointer + "/attrs/field", "DOUBLED", field);
        }
        return field != null;
    }

    private void at(String pointer, String code, Object... values) {
        wrong.add(Finding.at(pointer, code, values));
    }
}
