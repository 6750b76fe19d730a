package cn.duikou.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.duikou.architecture.Sources;
import cn.duikou.project.ProjectStage;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the API says can be said in both languages. */
class MessagesTest {

    private static final ResourceBundle CHINESE = Messages.bundle(Locale.SIMPLIFIED_CHINESE);
    private static final ResourceBundle ENGLISH = Messages.bundle(Locale.ENGLISH);

    /** Capitals that are no code of a text: methods, variables of the environment, ciphers, roles of the plan, examples. */
    private static final Set<String> NO_CODES = Set.of(
            "GET",
            "HEAD",
            "OPTIONS",
            "POST",
            "DUIKOU_DB_URL",
            "DUIKOU_HOME",
            "PG_VERSION",
            "ACTOR",
            "OWED_BY",
            "OWED_TO",
            "AES",
            "ANNUAL_SUMMARY",
            "NORTHEAST",
            "FREE_TRADE_ZONE",
            "PAIR",
            "STARTED",
            "AGREED",
            "CLOSED",
            "GB18030",
            "P1D",
            "PT30S",
            "VBA",
            "SIGNED",
            // by which the parts of a score sheet are told apart, and examples of their codes
            "MEASURE",
            "EXPRESSION",
            "DEDUCTION",
            "BONUS",
            "EXPERT",
            "BANDS",
            "TARGET",
            "GROWTH",
            "MIN_MAX",
            "RANK",
            "NATIONAL",
            "PROVINCES",
            "INDUSTRY",
            "GOOD",
            "OPENING",
            "SUMMARY_MISSING");

    @Test
    void both_languages_say_the_same_things() {
        assertEquals(CHINESE.keySet(), ENGLISH.keySet());
    }

    /** A second text for the same key would silently win. */
    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_en.properties"})
    void each_thing_is_said_once(String file) throws IOException {
        List<String> keys = Files.readAllLines(Path.of("src/main/resources", file)).stream()
                .filter(line -> line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
        assertEquals(keys.stream().distinct().toList(), keys);
    }

    @Test
    void every_problem_has_a_title_and_an_explanation() {
        for (ProblemCode code : ProblemCode.values()) {
            for (String part : List.of(".title", ".detail")) {
                assertFalse(CHINESE.getString(code + part).isBlank());
                assertFalse(ENGLISH.getString(code + part).isBlank());
            }
        }
    }

    @Test
    void every_code_in_the_product_has_its_text_and_every_text_its_use() throws IOException {
        Set<String> texts = CHINESE.keySet().stream()
                .filter(key -> !key.contains("."))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> codes = new TreeSet<>(literals());
        codes.removeAll(NO_CODES);
        codes.removeAll(measures());
        assertEquals(texts, codes);
    }

    /** Their texts stand in the register. */
    private static Set<String> measures() throws IOException {
        String register = Files.readString(Path.of("src/main/resources/insight/measures.json"));
        return Pattern.compile("\"code\": \"(\\w+)\"")
                .matcher(register)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    /** It is the sentence around the word that quotes it, or does not. */
    @Test
    void no_word_of_a_constant_brings_quotes_of_its_own() {
        for (ResourceBundle texts : List.of(CHINESE, ENGLISH)) {
            texts.keySet().stream()
                    .filter(key -> key.matches("[A-Z][A-Za-z]+\\.[A-Z_]+"))
                    .forEach(key -> assertFalse(texts.getString(key).contains("“"), key));
        }
    }

    @Test
    void both_languages_take_the_same_values() {
        for (String key : CHINESE.keySet()) {
            assertEquals(values(CHINESE.getString(key)), values(ENGLISH.getString(key)), key);
        }
    }

    /** A lone apostrophe would swallow what follows it. */
    @Test
    void every_text_shows_all_of_its_values() {
        for (Locale language : Messages.LANGUAGES) {
            for (String key : Messages.bundle(language).keySet()) {
                String text = Messages.text(language, key, List.of("«0»", "«1»", "«2»", "«3»"));
                for (int i = 0; i < values(Messages.bundle(language).getString(key)); i++) {
                    assertEquals(true, text.contains("«" + i + "»"), text);
                }
                assertFalse(text.contains("{"), text);
            }
        }
    }

    @Test
    void whoever_names_a_code_gives_the_values_that_its_text_shows() {
        List<String> missing = new ArrayList<>();
        Sources.ofTheProduct()
                .files()
                .forEach(file -> file.accept(
                        new TreeScanner<Void, Void>() {
                            @Override
                            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                                for (int i = 0; i < call.getArguments().size(); i++) {
                                    int given = call.getArguments().size() - i - 1;
                                    if (call.getArguments().get(i) instanceof LiteralTree text && shows(text) > given) {
                                        missing.add(call.toString());
                                    }
                                }
                                return super.visitMethodInvocation(call, nothing);
                            }
                        },
                        null));
        assertEquals(List.of(), missing);
    }

    @Test
    void an_unknown_code_is_told_as_it_is() {
        assertEquals("NO_SUCH_CODE", Messages.text(Locale.ENGLISH, "NO_SUCH_CODE", List.of()));
    }

    @Test
    void a_constant_is_told_by_its_word() {
        assertEquals(
                "阶段为开工，须填写签约的日期。",
                Messages.text(
                        Locale.SIMPLIFIED_CHINESE,
                        "STAGE_NEEDS_DATE",
                        List.of(ProjectStage.STARTED, ProjectStage.SIGNED)));
    }

    private static int shows(LiteralTree text) {
        String key = String.valueOf(text.getValue());
        return CHINESE.containsKey(key) ? values(CHINESE.getString(key)) : 0;
    }

    private static int values(String pattern) {
        return (int) Arrays.stream(new MessageFormat(pattern).getFormatsByArgumentIndex())
                .count();
    }

    private static Set<String> literals() {
        Set<String> found = new TreeSet<>();
        Sources.ofTheProduct()
                .files()
                .forEach(file -> file.accept(
                        new TreeScanner<Void, Void>() {
                            @Override
                            public Void visitLiteral(LiteralTree literal, Void nothing) {
                                if (literal.getValue() instanceof String text && text.matches("[A-Z][A-Z0-9_]{2,}")) {
                                    found.add(text);
                                }
                                return null;
                            }
                        },
                        null));
        return found;
    }
}
