package cn.duikou.search;

import cn.duikou.ledger.LedgerKind;
import cn.duikou.store.Conditions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is looked for, as conditions on the rows of a ledger and as their rank. What the index answers and what only the
 * row can answer are conditions of their own: under a policy the index serves none in which both are mixed.
 */
record SoughtSql(Sought sought) {

    /** Whether there can be anything in such a ledger. */
    boolean concerns(LedgerKind<?> kind) {
        return !sought.isNationalCode() || kind.nationalCode() != null;
    }

    Conditions where(Conditions scope, LedgerKind<?> kind) {
        if (sought.isRecordCode()) {
            return scope.and("code = ?", sought.code());
        }
        if (sought.isNationalCode()) {
            return scope.oneOf(kind.nationalCode(), sought.nationalCodes());
        }
        String asTerms = sought.words().stream()
                .filter(word -> !isLoose(word))
                .map(Word::text)
                .collect(Collectors.joining(" "));
        if (!asTerms.isEmpty()) {
            scope.and("terms @@ search_query(?)", asTerms);
        }
        for (Word word : sought.words()) {
            if (isLoose(word)) {
                whereIndexed(scope, word);
            }
            if (isLoose(word) || !word.isTerm()) {
                whereRead(scope, word);
            }
        }
        return scope;
    }

    /** Columns that the rank needs beside the common ones. */
    String columns() {
        return "search_text(name) as plain" + (hasSpoken() ? ", spelled" : "");
    }

    /** How good a row is; its arguments are {@link #rankArguments}. */
    String rank() {
        if (sought.isCode()) {
            return String.valueOf(Found.CODE);
        }
        boolean begins = sought.words().size() == 1 && hasSpoken();
        String inName = sought.words().stream()
                .map(word -> word.pinyin() == null ? inName(word) : "(" + inName(word) + " or spelled @@ ?::tsquery)")
                .collect(Collectors.joining(" and "));
        return "case when plain = ? then " + Found.SAME_NAME + " when starts_with(plain, ?)"
                + (begins ? " or spelled @@ ?::tsquery" : "") + " then " + Found.NAME_BEGINS
                + " when " + inName + " then " + Found.IN_NAME + " else " + Found.ELSEWHERE + " end";
    }

    List<Object> rankArguments() {
        List<Object> arguments = new ArrayList<>();
        if (sought.isCode()) {
            return arguments;
        }
        arguments.add(sought.whole());
        arguments.add(sought.whole());
        Word first = sought.words().getFirst();
        if (sought.words().size() == 1 && first.pinyin() != null) {
            arguments.add(first.pinyin().beginning());
        }
        for (Word word : sought.words()) {
            arguments.add(compared(word));
            if (word.pinyin() != null) {
                arguments.add(word.pinyin().query());
            }
        }
        return arguments;
    }

    private void whereIndexed(Conditions scope, Word word) {
        String terms = isForgiven(word) ? "terms @@ ?::tsquery" : "terms @@ search_query(?)";
        String asked = isForgiven(word) ? word.forgiving().query() : word.text();
        if (word.pinyin() == null) {
            scope.and(terms, asked);
        } else {
            scope.and(
                    "(" + terms + " or spelled @@ ?::tsquery)",
                    asked,
                    word.pinyin().query());
        }
    }

    private void whereRead(Conditions scope, Word word) {
        String read = isForgiven(word) ? "searched ~ ?" : "strpos(searched, ?) > 0";
        if (word.pinyin() == null) {
            scope.and(read, compared(word));
        } else {
            scope.and(
                    "(" + read + " or spelled @@ ?::tsquery)",
                    compared(word),
                    word.pinyin().query());
        }
    }

    private String inName(Word word) {
        return isForgiven(word) ? "plain ~ ?" : "strpos(plain, ?) > 0";
    }

    private String compared(Word word) {
        return isForgiven(word) ? word.forgiving().pattern() : word.text();
    }

    private boolean hasSpoken() {
        return sought.words().stream().anyMatch(word -> word.pinyin() != null);
    }

    /** Found in more than one way. */
    private boolean isLoose(Word word) {
        return word.pinyin() != null || isForgiven(word);
    }

    private boolean isForgiven(Word word) {
        return sought.approximate() && word.forgiving() != null;
    }
}
