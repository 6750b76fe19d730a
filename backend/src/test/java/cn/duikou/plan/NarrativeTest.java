package cn.duikou.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.web.Finding;
import cn.duikou.web.Refusal;
import cn.duikou.web.StrictJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;

/** What can be written is what is allowed, and it comes back as it was; whatever else stands anywhere in it is refused. */
class NarrativeTest {

    private static final FieldCheck ANY = new FieldCheck() {
        @Override
        public List<Finding> figure(LiveFigureAttrs figure, String pointer) {
            return List.of();
        }

        @Override
        public List<Finding> table(TableAttrs table, String pointer) {
            return List.of();
        }

        @Override
        public List<Finding> chart(ChartAttrs chart, String pointer) {
            return List.of();
        }
    };

    private final ObjectMapper json = new ObjectMapper();
    private final Narratives narratives;

    NarrativeTest() {
        json.findAndRegisterModules();
        new StrictJson().customize(json);
        narratives = new Narratives(json);
    }

    @Property(tries = 300)
    void what_is_allowed_comes_back_as_it_was(@ForAll("documents") JsonNode document) {
        Narrative written = narratives.given(document, "", ANY);
        assertEquals(written, narratives.stored(narratives.write(written).toString()));
        assertEquals(texts(document), texts(narratives.write(written)));
    }

    @Property(tries = 300)
    void a_node_of_any_other_kind_is_refused_wherever_it_stands(
            @ForAll("documents") JsonNode document,
            @ForAll @AlphaChars @StringLength(min = 1, max = 12) String type,
            @ForAll int place) {
        List<ObjectNode> nodes = nodes(document);
        ObjectNode chosen = nodes.get(Math.floorMod(place, nodes.size()));
        chosen.put("type", type + "_");
        refuses(document);
    }

    @Property(tries = 300)
    void an_attribute_of_any_other_name_is_refused_wherever_it_stands(
            @ForAll("documents") JsonNode document,
            @ForAll @AlphaChars @StringLength(min = 1, max = 12) String name,
            @ForAll int place) {
        List<ObjectNode> nodes = nodes(document);
        ObjectNode chosen = nodes.get(Math.floorMod(place, nodes.size()));
        chosen.put(name + "_", "x");
        refuses(document);
    }

    @Property(tries = 200)
    void a_block_that_was_changed_is_not_carried_any_more(@ForAll("documents") JsonNode document) {
        Narrative carried = new Narrative(narratives.given(document, "", ANY).content().stream()
                .map(block -> block.carried(true))
                .toList());
        assertEquals(carried, CarriedMarks.kept(carried, carried));
        assertTrue(CarriedMarks.kept(carried, new Narrative(List.of())).content().stream()
                .noneMatch(Narrative.Block::carried));
    }

    @Provide
    Arbitrary<JsonNode> documents() {
        return Arbitraries.randomValue(random -> {
            ObjectNode document = json.createObjectNode().put("type", "doc");
            ArrayNode content = document.putArray("content");
            for (int i = random.nextInt(5); i >= 0; i--) {
                content.add(block(random, random.nextInt(4)));
            }
            return document;
        });
    }

    private ObjectNode block(java.util.Random random, int kind) {
        ObjectNode block = json.createObjectNode();
        switch (kind) {
            case 0 -> line(random, block.put("type", "paragraph"));
            case 1 -> {
                block.put("type", "heading").putObject("attrs").put("level", 1 + random.nextInt(3));
                line(random, block);
            }
            case 2 -> {
                ObjectNode item =
                        block.put("type", "orderedList").putArray("content").addObject();
                item.put("type", "listItem").putArray("content").add(block(random, 0));
            }
            default ->
                block.put("type", "recordsTable")
                        .putObject("attrs")
                        .put("field", new java.util.UUID(random.nextLong(), random.nextLong()).toString());
        }
        return block;
    }

    private static void line(java.util.Random random, ObjectNode block) {
        ArrayNode content = block.putArray("content");
        for (int i = random.nextInt(3); i >= 0; i--) {
            ObjectNode text = content.addObject().put("type", "text").put("text", "字" + random.nextInt());
            if (random.nextBoolean()) {
                text.putArray("marks").addObject().put("type", random.nextBoolean() ? "bold" : "italic");
            }
        }
    }

    private static List<ObjectNode> nodes(JsonNode node) {
        List<ObjectNode> nodes = new ArrayList<>(List.of((ObjectNode) node));
        node.path("content").forEach(inner -> nodes.addAll(nodes(inner)));
        return nodes;
    }

    private static List<String> texts(JsonNode document) {
        return document.findValuesAsText("text");
    }

    private void refuses(JsonNode document) {
        Refusal refusal = assertThrows(Refusal.class, () -> narratives.given(document, "", ANY));
        assertEquals(422, refusal.status());
    }
}
