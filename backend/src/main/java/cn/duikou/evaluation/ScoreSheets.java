package cn.duikou.evaluation;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.Scope;
import cn.duikou.store.Conditions;
import cn.duikou.store.Rows;
import cn.duikou.web.CleanText;
import cn.duikou.web.Refusal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The door to score sheets: what is published for everybody, drafts for the coordinator alone. */
@ApplicationScoped
class ScoreSheets {

    private static final String SELECT = "select *, document::text as content from score_sheet";
    private static final String NEWEST = " order by version desc limit 1";
    private static final String ADD = """
            insert into score_sheet (code, version, state, purpose, document, updated_at, updated_by)
            values (?, ?, 'DRAFT', ?, ?::jsonb, ?, ?) on conflict do nothing""";
    private static final String CHANGE = """
            update score_sheet set document = ?::jsonb, edits = edits + 1, updated_at = ?, updated_by = ?
            where code = ? and version = ?""";
    private static final String PUBLISH = """
            update score_sheet set state = 'PUBLISHED', published_at = ?, updated_at = ?, updated_by = ?
            where code = ? and version = ?""";
    private static final String DISCARD = "delete from score_sheet where code = ? and version = ?";

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final ObjectMapper json;
    private final Clock clock;

    ScoreSheets(AgroalDataSource database, CurrentCaller caller, ObjectMapper json, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.json = json;
        this.clock = clock;
    }

    /** A version as it is stored. */
    record Stored(
            ScoreSheetFacts facts,
            int version,
            SheetState state,
            int edits,
            String updatedBy,
            Instant updatedAt,
            @Nullable Instant publishedAt) {

        /** Of a draft, by which it is changed. */
        String tag() {
            return "\"" + version + "." + edits + "\"";
        }

        /** Of what is published nothing changes but whether there is a draft of the next version. */
        String tag(boolean drafted) {
            return "\"" + version + (drafted ? ".followed" : ".published") + "\"";
        }
    }

    /** Of each code the newest version that meets what is asked for, by code. */
    List<ScoreSheetHead> newest(List<SheetPurpose> purposes, List<SheetState> states) {
        return read(
                visible()
                        .oneOf("purpose", purposes)
                        .oneOf("state", states)
                        .select(
                                "select distinct on (code) " + ScoreSheetHead.COLUMNS + " from score_sheet",
                                " order by code, version desc"),
                ScoreSheetHead::of);
    }

    /** All versions, the newest first; 404 where the caller may know of none. */
    List<ScoreSheetHead> versions(String code) {
        List<ScoreSheetHead> versions = read(
                visible(code)
                        .select("select " + ScoreSheetHead.COLUMNS + " from score_sheet", " order by version desc"),
                ScoreSheetHead::of);
        if (versions.isEmpty()) {
            throw Refusal.notFound();
        }
        return versions;
    }

    /** That version, or the newest that the caller may know. */
    Optional<Stored> find(String code, @Nullable Integer version) {
        Conditions conditions = visible(code).given("version = ?", version);
        return read(conditions.select(SELECT, NEWEST), this::stored).stream().findFirst();
    }

    /** A version that rounds of evaluation have named: it never changes and never goes. */
    ScoreSheetFacts published(String code, int version) {
        return find(code, version).map(Stored::facts).orElseThrow();
    }

    /** The draft of that code; whoever else acts on it waits until this transaction is over. */
    Optional<Stored> lockDraft(String code) {
        return read(visible(code).and("state = 'DRAFT'").select(SELECT, " for update"), this::stored).stream()
                .findFirst();
    }

    /** Whether it was added: not where somebody else has begun a draft. */
    boolean add(ScoreSheetFacts facts, int version) {
        return 1
                == change(
                        ADD,
                        facts.code(),
                        version,
                        facts.purpose().name(),
                        written(facts),
                        clock.instant(),
                        caller.get().username());
    }

    void change(Stored draft, ScoreSheetFacts facts) {
        expectOne(change(
                CHANGE,
                written(facts),
                clock.instant(),
                caller.get().username(),
                draft.facts().code(),
                draft.version()));
    }

    void publish(Stored draft) {
        expectOne(change(
                PUBLISH,
                clock.instant(),
                clock.instant(),
                caller.get().username(),
                draft.facts().code(),
                draft.version()));
    }

    void discard(Stored draft) {
        expectOne(change(DISCARD, draft.facts().code(), draft.version()));
    }

    private Conditions visible() {
        return Scope.ofScoreSheets(caller.get());
    }

    /** Of a code; what cannot be one is not even looked for. */
    private Conditions visible(String code) {
        return CleanText.is(code, false)
                ? visible().and("code = ?", code)
                : visible().and("false");
    }

    private Stored stored(ResultSet row) throws SQLException {
        try {
            return new Stored(
                    json.readValue(row.getString("content"), ScoreSheetFacts.class),
                    row.getInt("version"),
                    SheetState.valueOf(row.getString("state")),
                    row.getInt("edits"),
                    row.getString("updated_by"),
                    row.getObject("updated_at", OffsetDateTime.class).toInstant(),
                    Rows.instant(row, "published_at"));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A stored score sheet is none", e);
        }
    }

    private String written(ScoreSheetFacts facts) {
        return json.valueToTree(facts).toString();
    }

    /** A row that the policies hide is one that there is not. */
    private static void expectOne(int changed) {
        if (changed != 1) {
            throw Refusal.notFound();
        }
    }

    private <T> List<T> read(Conditions.Query query, Rows.Reading<T> reading) {
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, reading);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int change(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection()) {
            return Rows.change(connection, sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException("The score sheet could not be stored", e);
        }
    }
}
