package cn.duikou.search;

import cn.duikou.clause.Clause;
import cn.duikou.clause.Clauses;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks through the clauses of the plan, which are few and in memory. */
@ApplicationScoped
class ClauseSearch {

    static final String NAME = "clauses";

    private final Clauses clauses;
    private volatile Compared compared = new Compared(List.of(), List.of());

    ClauseSearch(Clauses clauses) {
        this.clauses = clauses;
    }

    /** The clauses as they are compared, as long as they are the same. */
    private record Compared(List<Clause> clauses, List<Texts> texts) {}

    /** A clause, its title as it is compared, and its texts by field in the order in which they are looked at. */
    private record Texts(Clause clause, Plain title, Map<String, String> fields, Plain all) {

        static Texts of(Clause clause) {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("titleEn", clause.titleEn());
            fields.put("items", String.join("，", clause.items()));
            fields.put("officialText", Objects.requireNonNullElse(clause.officialText(), ""));
            fields.put("ref", clause.ref());
            String all = fields.values().stream().collect(Collectors.joining(" "));
            return new Texts(
                    clause,
                    Plain.of(clause.titleZh()),
                    fields,
                    Plain.of(clause.code() + " " + clause.titleZh() + " " + all));
        }
    }

    Findings find(Sought sought, int size) {
        List<Found> found = texts().stream()
                .map(texts -> found(sought, texts))
                .flatMap(Optional::stream)
                .sorted(Found.BEST_FIRST)
                .toList();
        return new Findings(found.stream().limit(size).toList(), new SearchCount(NAME, found.size(), false));
    }

    private List<Texts> texts() {
        List<Clause> now = clauses.all();
        Compared known = compared;
        if (known.clauses() != now) {
            known = new Compared(now, now.stream().map(Texts::of).toList());
            compared = known;
        }
        return known.texts();
    }

    private static Optional<Found> found(Sought sought, Texts texts) {
        Clause clause = texts.clause();
        boolean named = sought.isWhollyIn(texts.title());
        if (!named && sought.wordsIn(texts.all()) < sought.words().size()) {
            return Optional.empty();
        }
        Shown shown = Shown.of(sought, clause.code(), clause.titleZh(), texts.fields());
        SearchHit hit = new SearchHit(
                NAME,
                null,
                clause.code(),
                clause.titleZh(),
                null,
                null,
                null,
                shown.where(),
                shown.excerpt(),
                shown.marks());
        return Optional.of(new Found(hit, rank(sought, texts, named), Instant.MIN));
    }

    private static int rank(Sought sought, Texts texts, boolean named) {
        if (sought.whole().equals(Plain.compared(texts.clause().code()))) {
            return Found.CODE;
        }
        String title = texts.title().text();
        if (title.equals(sought.whole())) {
            return Found.SAME_NAME;
        }
        if (!named) {
            return Found.ELSEWHERE;
        }
        boolean begins = sought.inName(texts.title()).getFirst().from() == 0
                && sought.words().size() == 1;
        return begins || title.startsWith(sought.whole()) ? Found.NAME_BEGINS : Found.IN_NAME;
    }
}
