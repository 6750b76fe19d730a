package cn.duikou.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Source files as the compiler parses them. */
public final class Sources {

    private final List<CompilationUnitTree> files = new ArrayList<>();
    private final Trees trees;

    private Sources(JavacTask task) throws IOException {
        task.parse().forEach(files::add);
        trees = Trees.instance(task);
    }

    public static Sources ofTheProduct() {
        return of(CodeBase.files(CodeBase.MAIN_SOURCES, ".java"));
    }

    static Sources of(List<Path> files) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var sources = manager.getJavaFileObjectsFromPaths(files);
            return new Sources((JavacTask) compiler.getTask(null, manager, null, null, null, sources));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<CompilationUnitTree> files() {
        return files;
    }

    Trees trees() {
        return trees;
    }
}
