package cn.duikou.clause;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The clauses in plan order, by code and by parent. */
record ClauseTree(List<Clause> all, Map<String, Clause> byCode, Map<String, List<Clause>> byParent) {

    static ClauseTree of(List<Clause> all) {
        return new ClauseTree(
                all,
                all.stream().collect(toUnmodifiableMap(Clause::code, Function.identity())),
                all.stream().filter(clause -> clause.parentCode() != null).collect(groupingBy(Clause::parentCode)));
    }

    Optional<Clause> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    List<Clause> children(String code) {
        return List.copyOf(byParent.getOrDefault(code, List.of()));
    }

    Set<String> subtree(String code) {
        Set<String> codes = new LinkedHashSet<>();
        find(code).ifPresent(clause -> collect(clause, codes));
        return codes;
    }

    private void collect(Clause clause, Set<String> codes) {
        codes.add(clause.code());
        children(clause.code()).forEach(child -> collect(child, codes));
    }
}
