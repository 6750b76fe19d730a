package cn.duikou.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import cn.duikou.ledger.KnownCodes;
import cn.duikou.web.Finding;
import cn.duikou.web.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the rules of projects find, and that each finding can be told in both languages. */
final class Broken {

    private Broken() {}

    static List<Finding> in(Map<String, Object> project, @Nullable Map<String, Object> agreed) {
        return ProjectRules.check(
                ProjectGenerator.facts(project),
                agreed == null ? null : ProjectGenerator.facts(agreed),
                new KnownCodes());
    }

    /** One thing wrong gives one finding, there and no other. */
    static void finds(Map<String, Object> project, String pointer, String code) {
        finds(project, null, pointer, code);
    }

    static void finds(Map<String, Object> project, @Nullable Map<String, Object> agreed, String pointer, String code) {
        List<Finding> found = in(project, agreed);
        assertEquals(
                List.of(pointer + " " + code),
                found.stream().map(one -> one.pointer() + " " + one.code()).toList());
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            String text = Messages.text(language, code, found.getFirst().values());
            assertNotEquals(code, text);
            assertFalse(text.contains("{"), text);
        }
    }
}
