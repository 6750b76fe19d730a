package cn.duikou.evaluation;

import cn.duikou.evaluation.SealDifference.How;
import cn.duikou.evaluation.SealDifference.Part;
import cn.duikou.store.Conditions;
import cn.duikou.store.Rows;
import cn.duikou.web.CallerLanguage;
import cn.duikou.web.Finding;
import cn.duikou.web.Messages;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The door to what comes of comparing rounds with their seals, which the database itself writes and compares. */
@ApplicationScoped
class EvaluationSeals {

    private static final String DIFFERENCES = "select part, how, key, pair_code, item from evaluation_differences(?)";
    private static final String CHAIN = "select seals, last from seal_chain(?)";
    private static final String INTACT = "select round_intact(?) as intact";

    private static final String WHICH = "SealDifference.which";

    private final AgroalDataSource database;
    private final CallerLanguage language;

    EvaluationSeals(AgroalDataSource database, CallerLanguage language) {
        this.database = database;
        this.language = language;
    }

    /** For whoever leads the round, nothing for others. */
    List<SealDifference> differences(EvaluationStanding round) {
        Conditions.Query query = new Conditions.Query(DIFFERENCES, List.of(round.id()));
        return read(query, row -> difference(round, row));
    }

    /**
     * The chain of seals.
     *
     * @param last none where there is no seal
     */
    record Chain(long seals, @Nullable String last) {}

    /** For whoever leads the round; of no seals for others. */
    Chain chain(UUID evaluation) {
        return read(
                        new Conditions.Query(CHAIN, List.of(evaluation)),
                        row -> new Chain(row.getLong("seals"), row.getString("last")))
                .getFirst();
    }

    /**
     * Before anything rests on what is stored.
     *
     * @throws Refusal 409 where it is not what was sealed
     */
    void requireIntact(EvaluationStanding round) {
        int differences = differences(round).size();
        if (differences > 0) {
            throw Refusal.because(
                    ProblemCode.WRONG_STATE, List.of(Finding.at("", "ROUND_ALTERED", round.code(), differences)));
        }
    }

    /** Whether all that was written in a round, but for the records behind its facts, is what was sealed. */
    boolean areIntact(UUID evaluation) {
        return read(new Conditions.Query(INTACT, List.of(evaluation)), row -> row.getBoolean("intact"))
                .getFirst();
    }

    private SealDifference difference(EvaluationStanding round, ResultSet row) throws SQLException {
        Part part = Part.valueOf(row.getString("part"));
        How how = How.valueOf(row.getString("how"));
        String pair = row.getString("pair_code");
        String item = row.getString("item");
        String key = row.getString("key");
        Locale told = language.locale();
        String where = Stream.of(pair, item, key)
                .filter(Objects::nonNull)
                .filter(one -> !one.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
        String what = Messages.text(told, "SealedPart." + part, List.of());
        String which = where.isEmpty() ? what : Messages.text(told, WHICH, List.of(what, where));
        return new SealDifference(
                part, how, pair, item, key, Messages.text(told, "SealDifference." + how, List.of(round.code(), which)));
    }

    private <T> List<T> read(Conditions.Query query, Rows.Reading<T> reading) {
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, reading);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
