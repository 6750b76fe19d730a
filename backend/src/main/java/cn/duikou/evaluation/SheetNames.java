package cn.duikou.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which measures a sheet reads, in its items, multipliers and vetoes alike. */
record SheetNames(Set<String> measures, Set<String> previous) {

    static SheetNames of(ScoreSheetFacts sheet) {
        CompiledSheet compiled = CompiledSheet.of(sheet);
        List<String> names = Stream.of(
                        compiled.names().values().stream(),
                        compiled.numbers().values().stream().map(Formula::names),
                        compiled.conditions().values().stream().map(Formula::names))
                .flatMap(all -> all.flatMap(Collection::stream))
                .toList();
        return of(names);
    }

    /** Which of them one item reads. */
    static SheetNames of(ScoreSheetFacts sheet, String item) {
        return of(List.copyOf(CompiledSheet.of(sheet).names().getOrDefault(item, List.of())));
    }

    private static SheetNames of(List<String> names) {
        return new SheetNames(after(names, "measures.", "net."), after(names, "previous.", "previousNet."));
    }

    Set<String> of(SnapshotPeriod period) {
        return period == SnapshotPeriod.EVALUATED ? measures : previous;
    }

    private static Set<String> after(List<String> names, String... prefixes) {
        return Stream.of(prefixes)
                .flatMap(prefix -> names.stream()
                        .filter(name -> name.startsWith(prefix))
                        .map(name -> name.substring(prefix.length())))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
