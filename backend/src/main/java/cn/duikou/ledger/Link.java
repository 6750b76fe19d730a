package cn.duikou.ledger;

import java.util.List;
import java.util.Map;

/**
 * A code among the facts of a record that points to another one.
 *
 * @param pointer the JSON Pointer where it stands
 */
public record Link(String pointer, String code, LinkTarget target) {

    /** The same wherever it stands among others of its kind. */
    Link anywhere() {
        return new Link("", code, target);
    }

    /** @param codes by the pointers where they stand */
    public static List<Link> to(LinkTarget target, Map<String, String> codes) {
        return codes.entrySet().stream()
                .map(code -> new Link(code.getKey(), code.getValue(), target))
                .toList();
    }
}
