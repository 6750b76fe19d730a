package cn.duikou.ledger;

import cn.duikou.web.Finding;
import cn.duikou.web.MergePatch;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One field that two versions of the facts do not have in common. */
@Schema(title = "差异")
public record Difference(
        @Schema(title = "位置", description = "JSON Pointer", examples = "/totalInvestmentWan")
        String pointer,

        @Schema(title = "原值") @Nullable JsonNode before,
        @Schema(title = "新值") @Nullable JsonNode after) {

    /** Field by field; entries of lists are compared by their place. */
    public static List<Difference> between(@Nullable JsonNode before, @Nullable JsonNode after) {
        List<Difference> differences = new ArrayList<>();
        collect("", before, after, differences);
        return differences;
    }

    /** Field by field what a merge patch changes when it is laid over these facts; each field as a whole. */
    public static List<Difference> laidOver(JsonNode facts, JsonNode patch) {
        JsonNode patched = MergePatch.apply(facts, patch);
        List<Difference> fields = new ArrayList<>();
        patch.fieldNames().forEachRemaining(name -> {
            if (!between(facts.get(name), patched.get(name)).isEmpty()) {
                fields.add(new Difference(Finding.step(name), facts.get(name), patched.get(name)));
            }
        });
        return fields;
    }

    private static void collect(
            String pointer, @Nullable JsonNode before, @Nullable JsonNode after, List<Difference> into) {
        if (before != null && after != null && before.isObject() && after.isObject()) {
            fields(before, after)
                    .forEach(name -> collect(pointer + Finding.step(name), before.get(name), after.get(name), into));
        } else if (before != null && after != null && before.isArray() && after.isArray()) {
            IntStream.range(0, Math.max(before.size(), after.size()))
                    .forEach(i -> collect(pointer + "/" + i, before.get(i), after.get(i), into));
        } else if (!same(before, after)) {
            into.add(new Difference(pointer, before, after));
        }
    }

    private static Iterable<String> fields(JsonNode one, JsonNode other) {
        TreeSet<String> names = new TreeSet<>();
        StreamSupport.stream(((Iterable<String>) one::fieldNames).spliterator(), false)
                .forEach(names::add);
        StreamSupport.stream(((Iterable<String>) other::fieldNames).spliterator(), false)
                .forEach(names::add);
        return names;
    }

    /** 12.5 and 12.50 are the same money. */
    private static boolean same(@Nullable JsonNode one, @Nullable JsonNode other) {
        if (one == null || other == null) {
            return one == other;
        }
        return one.isNumber() && other.isNumber()
                ? one.decimalValue().compareTo(other.decimalValue()) == 0
                : one.equals(other);
    }
}
