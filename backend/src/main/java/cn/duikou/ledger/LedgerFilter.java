package cn.duikou.ledger;

import cn.duikou.clause.Clauses;
import cn.duikou.pair.Pairs;
import cn.duikou.reference.Regions;
import cn.duikou.store.Conditions;
import cn.duikou.web.Finding;
import cn.duikou.web.Given;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The filters of a list, read and checked, as conditions for rows and count alike. It begins with those that every
 * ledger has; a ledger adds its own.
 */
public final class LedgerFilter {

    private final Given given = new Given();
    private final Conditions conditions;
    private final Pairs pairs;
    private final @Nullable LocalDate asOf;

    LedgerFilter(RecordParameters asked, Conditions scope, Pairs pairs, Clauses clauses, LocalDate today) {
        conditions = scope;
        this.pairs = pairs;
        conditions.oneOf("pair_code", AskedPairs.codes(given, pairs, asked.pairCode, asked.withSubPairs));
        whereClause(asked, clauses);
        conditions.given("one_sided = ?", given.flag("oneSided", asked.oneSided));
        asOf = asked.asOf == null ? null : PastDay.read(given, "asOf", asked.asOf, today);
    }

    /** Those of records themselves. */
    LedgerFilter whereRecord(LedgerParameters asked) {
        whereState("state", asked.state);
        Boolean pending = given.flag("pending", asked.pending);
        if (pending != null) {
            conditions.and("id " + (pending ? "" : "not ") + "in (select record_id from revision where open)");
        }
        whereText(asked);
        return this;
    }

    /** Those of what stands within records: what one side alone wrote down binds nobody yet. */
    LedgerFilter whereItem(ItemParameters asked) {
        whereState("recordState", asked.recordState);
        conditions.and("state in ('AGREED', 'CLOSED')");
        return this;
    }

    private void whereState(String name, @Nullable List<String> asked) {
        conditions.oneOf("state", given.options(name, asked, RecordState.class));
    }

    /** Reads a parameter, or notes what is wrong with it. */
    public Given given() {
        return given;
    }

    public Conditions conditions() {
        return conditions;
    }

    @Nullable
    LocalDate asOf() {
        return asOf;
    }

    /** The day whose facts are asked for. */
    public LocalDate dayOr(LocalDate today) {
        return asOf == null ? today : asOf;
    }

    public LedgerFilter whereDates(String name, String column, @Nullable String from, @Nullable String to) {
        LocalDate first = given.date(name + "From", from);
        LocalDate last = given.date(name + "To", to);
        if (first != null && last != null && last.isBefore(first)) {
            given.found(Finding.at(name + "To", "PERIOD_REVERSED"));
        }
        conditions.given(column + " >= ?", first).given(column + " <= ?", last);
        return this;
    }

    /** Pairs asked for by a filter of that name, with those below them where {@code withSubPairs}, read before, asks for it. */
    public Set<String> pairsOf(String name, List<String> asked, @Nullable String withSubPairs) {
        return AskedPairs.codes(given, pairs, name, asked, "true".equals(withSubPairs));
    }

    /** Each region with all that lie in it. */
    public List<String> regionsOf(String name, @Nullable List<String> asked, Regions regions) {
        return given.texts(name, asked).stream()
                .flatMap(code -> regionsIn(name, code, regions))
                .toList();
    }

    public LedgerFilter whereId(String name, String column, @Nullable String asked) {
        String id = given.text(name, asked);
        if (id != null) {
            try {
                conditions.and(column + " = ?", UUID.fromString(id));
            } catch (IllegalArgumentException notAnId) {
                given.found(Finding.at(name, "NOT_AN_ID"));
            }
        }
        return this;
    }

    private Stream<String> regionsIn(String name, String code, Regions regions) {
        List<String> codes = regions.subtree(code);
        if (codes.isEmpty()) {
            given.found(Finding.at(name, "UNKNOWN_REGION", code));
        }
        return codes.stream();
    }

    private void whereClause(RecordParameters asked, Clauses clauses) {
        Set<String> codes = new HashSet<>();
        for (String code : given.texts("clause", asked.clause)) {
            if (clauses.find(code).isEmpty()) {
                given.found(Finding.at("clause", "UNKNOWN_CLAUSE", code));
            }
            codes.addAll(clauses.subtree(code));
        }
        if (!codes.isEmpty()) {
            conditions.and("clauses && ?", (Object) codes.toArray(String[]::new));
        }
    }

    /** The index finds what has all pairs of neighbours; the text itself must then hold longer words as they were typed. */
    private void whereText(LedgerParameters asked) {
        String text = given.text("q", asked.q);
        if (text == null) {
            return;
        }
        conditions.search("terms @@ search_query(?)", text);
        Stream.of(text.split("\\p{IsWhite_Space}+"))
                .filter(word -> !isTerm(word))
                .forEach(word -> conditions.and("strpos(searched, search_text(?)) > 0", word));
    }

    /** One character or two neighbours are in the index as they are. */
    private static boolean isTerm(String word) {
        String compared = Normalizer.normalize(word, Normalizer.Form.NFKC);
        return compared.codePointCount(0, compared.length()) <= 2
                && compared.codePoints().noneMatch(Character::isWhitespace);
    }
}
