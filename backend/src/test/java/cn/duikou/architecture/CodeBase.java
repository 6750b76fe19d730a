package cn.duikou.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * The classes of the product, and the counter-examples. These are compiled here and nowhere else: as test classes they
 * would become endpoints and tables of the application under test.
 */
final class CodeBase {

    static final Path MAIN_SOURCES = Path.of("src/main/java");
    static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    static final Path COUNTER_EXAMPLES = Path.of("src/test/counter-examples");

    private static final Path COMPILED = Path.of("target/counter-examples");
    private static final JavaClasses MAIN = new ClassFileImporter().importPath("target/classes");
    private static final JavaClasses WRONG = new ClassFileImporter().importPath(compiledCounterExamples());

    private CodeBase() {}

    /** The rule holds for the product, and is broken by the class that was written to break it. */
    static void holdsAndBites(ArchRule rule, String counterExample) {
        rule.check(MAIN);
        JavaClasses wrong = new ClassFileImporter()
                .importPaths(WRONG.stream()
                        .filter(type -> type.getSimpleName().equals(counterExample))
                        .map(type -> COMPILED.resolve(type.getName().replace('.', '/') + ".class"))
                        .toList());
        assertTrue(
                rule.allowEmptyShould(true).evaluate(wrong).hasViolation(),
                () -> counterExample + " breaks this rule and was not found: " + rule.getDescription());
    }

    static List<Path> files(Path below, String ending) {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path compiledCounterExamples() {
        String given = System.getProperty("java.class.path");
        String classpath = System.getProperty("surefire.test.class.path", given);
        Stream<String> options =
                Stream.of("-d", COMPILED.toString(), "-classpath", classpath, "-parameters", "-proc:none", "-nowarn");
        Stream<String> sources = files(COUNTER_EXAMPLES, ".java").stream().map(Path::toString);
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, Stream.concat(options, sources).toArray(String[]::new));
        assertTrue(failed == 0, "The counter-examples do not compile");
        return COMPILED;
    }
}
