package cn.duikou.search;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.identity.Permission;
import cn.duikou.web.Finding;
import cn.duikou.web.Given;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers what is typed into the one box. */
@ApplicationScoped
class Search {

    private static final String CLAUSES = ClauseSearch.NAME;
    private static final int MOST_OF_A_KIND = 200;

    private final CurrentCaller caller;
    private final RecordSearch records;
    private final ClauseSearch clauses;

    Search(CurrentCaller caller, RecordSearch records, ClauseSearch clauses) {
        this.caller = caller;
        this.records = records;
        this.clauses = clauses;
    }

    SearchAnswer answer(SearchParameters asked) {
        caller.get();
        Given given = new Given();
        String q = given.text("q", asked.q);
        Sought sought = Sought.of(q == null ? "" : q);
        if (asked.q == null || asked.q.isEmpty()) {
            given.found(Finding.at("q", "REQUIRED"));
        } else if (sought.words().isEmpty()) {
            given.found(Finding.at("q", "BLANK"));
        }
        int size = given.whole("size", asked.size, 20, 1, MOST_OF_A_KIND);
        Set<String> kinds = kinds(given, asked.in);
        given.refuseIfWrong();
        List<Findings> found = found(sought, kinds, size);
        boolean approximate = found.isEmpty() && sought.mayBeApproximate();
        if (approximate) {
            found = found(sought.approximately(), kinds, size);
        }
        return new SearchAnswer(
                approximate && !found.isEmpty(),
                found.stream()
                        .flatMap(kind -> kind.best().stream())
                        .sorted(Found.BEST_FIRST)
                        .map(Found::hit)
                        .toList(),
                found.stream().map(Findings::count).toList());
    }

    /** Those asked for, or all that the caller may read at all. */
    private Set<String> kinds(Given given, @Nullable List<String> asked) {
        Set<String> all = new LinkedHashSet<>(records.ledgers());
        all.add(CLAUSES);
        List<String> texts = given.texts("in", asked);
        if (texts.isEmpty()) {
            return caller.get().may(Permission.READ_LEDGER) ? all : Set.of(CLAUSES);
        }
        if (!all.containsAll(texts)) {
            given.found(Finding.at("in", "NOT_ONE_OF", String.join(", ", all)));
        }
        return new LinkedHashSet<>(texts);
    }

    private List<Findings> found(Sought sought, Set<String> kinds, int size) {
        Set<String> ledgers = new LinkedHashSet<>(kinds);
        List<Findings> found = new ArrayList<>();
        boolean withClauses = ledgers.remove(CLAUSES);
        if (!ledgers.isEmpty()) {
            found.addAll(records.find(sought, ledgers, size));
        }
        if (withClauses) {
            found.add(clauses.find(sought, size));
        }
        found.removeIf(Findings::isEmpty);
        found.sort(Comparator.comparing(kind -> kind.best().getFirst(), Found.BEST_FIRST));
        return found;
    }
}
