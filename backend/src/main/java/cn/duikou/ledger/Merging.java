package cn.duikou.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A draft laid over facts that have come into force since it was begun: what only one of both has changed is taken from
 * that one. Pure.
 *
 * @param conflicts the fields that both have changed, each in its own way
 */
record Merging(JsonNode facts, List<String> conflicts) {

    /** Field by field; a list is one field, for what its entries are known by only their ledger could tell. */
    static Merging of(JsonNode base, JsonNode inForce, JsonNode draft) {
        ObjectNode merged = JsonNodeFactory.instance.objectNode();
        List<String> conflicts = new ArrayList<>();
        for (String field : fields(inForce, draft)) {
            boolean drafted = differ(base.get(field), draft.get(field));
            if (drafted
                    && differ(base.get(field), inForce.get(field))
                    && differ(inForce.get(field), draft.get(field))) {
                conflicts.add(field);
            }
            JsonNode value = (drafted ? draft : inForce).get(field);
            if (value != null) {
                merged.set(field, value);
            }
        }
        return new Merging(merged, List.copyOf(conflicts));
    }

    private static Set<String> fields(JsonNode one, JsonNode other) {
        Set<String> fields = new TreeSet<>();
        one.fieldNames().forEachRemaining(fields::add);
        other.fieldNames().forEachRemaining(fields::add);
        return fields;
    }

    private static boolean differ(@Nullable JsonNode one, @Nullable JsonNode other) {
        return !Difference.between(one, other).isEmpty();
    }
}
