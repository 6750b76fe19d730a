package cn.duikou.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How large a file or a method may be, so that each can be read in one go. */
class SizesTest {

    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_METHOD = 30;
    private static final int LONGEST_MIGRATION = 60;

    @Test
    void java_files() {
        assertEquals(List.of(), longerThan(LONGEST_FILE, CodeBase.files(CodeBase.MAIN_SOURCES, ".java")));
        assertEquals(List.of(), longerThan(LONGEST_FILE, CodeBase.files(Path.of("src/test/java"), ".java")));
        assertFalse(longerThan(10, counterExample()).isEmpty());
    }

    @Test
    void migrations() {
        assertEquals(List.of(), longerThan(LONGEST_MIGRATION, CodeBase.files(CodeBase.MIGRATIONS, ".sql")));
    }

    @Test
    void methods() {
        assertEquals(List.of(), longMethods(CodeBase.files(CodeBase.MAIN_SOURCES, ".java")));
        assertEquals(List.of("LongWinded.java: tell has 32 lines"), longMethods(counterExample()));
    }

    private static List<Path> counterExample() {
        return List.of(CodeBase.COUNTER_EXAMPLES.resolve("cn/duikou/web/LongWinded.java"));
    }

    private static List<String> longerThan(int most, List<Path> files) {
        return files.stream()
                .filter(file -> lines(file) > most)
                .map(file -> file.getFileName() + " has " + lines(file) + " lines")
                .toList();
    }

    private static int lines(Path file) {
        try {
            return Files.readAllLines(file).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the compiler sees them: from the first line of the head to the closing brace. */
    private static List<String> longMethods(List<Path> files) {
        List<String> found = new ArrayList<>();
        Sources sources = Sources.of(files);
        sources.files().forEach(file -> file.accept(new Measuring(file, sources.trees(), found), null));
        return found;
    }

    private static final class Measuring extends TreeScanner<Void, Void> {

        private final CompilationUnitTree file;
        private final Trees trees;
        private final List<String> found;

        Measuring(CompilationUnitTree file, Trees trees, List<String> found) {
            this.file = file;
            this.trees = trees;
            this.found = found;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null) {
                int lines = (int) (lineOf(end(method)) - lineOf(start(method)) + 1);
                if (lines > LONGEST_METHOD) {
                    found.add(Path.of(file.getSourceFile().getName()).getFileName() + ": " + method.getName() + " has "
                            + lines + " lines");
                }
            }
            return super.visitMethod(method, nothing);
        }

        private long start(MethodTree method) {
            return trees.getSourcePositions().getStartPosition(file, method.getBody());
        }

        private long end(MethodTree method) {
            return trees.getSourcePositions().getEndPosition(file, method.getBody());
        }

        private long lineOf(long position) {
            return file.getLineMap().getLineNumber(position);
        }
    }
}
