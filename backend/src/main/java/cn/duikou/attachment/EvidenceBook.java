package cn.duikou.attachment;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.EveryLedger;
import cn.duikou.ledger.Scope;
import cn.duikou.pair.Pairs;
import cn.duikou.store.Conditions;
import cn.duikou.store.Rows;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Looks up what somebody points to as evidence: of the pair or below it, on record by both sides, and the caller's to see. */
@ApplicationScoped
public class EvidenceBook {

    private static final String SEALED =
            " left join lateral (select agreed_version as version, digest from revision where record_id = record.id"
                    + " and agreed_version is not null order by agreed_version desc limit 1) as sealed on true";
    private static final String RECORDS =
            "select ledger, id as record_id, code, name, version, null::uuid as attachment_id, digest from ";
    private static final String FILES = """
            select * from (select record.ledger, record_id, code, file_name as name, null::int as version,
              attachment.id as attachment_id, sha256 as digest, pair_code, record.side, state from attachment join\s""";
    private static final String OF_RECORDS =
            " on record.id = record_id where shown_at is not null and removed_at is null) as attached";

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final EveryLedger ledgers;
    private final Pairs pairs;

    EvidenceBook(AgroalDataSource database, CurrentCaller caller, EveryLedger ledgers, Pairs pairs) {
        this.database = database;
        this.caller = caller;
        this.ledgers = ledgers;
        this.pairs = pairs;
    }

    /**
     * In the order in which they were given.
     *
     * @throws Refusal 422 for what there is not, is not agreed, stands there twice or is of another pair
     */
    public List<ReferredEvidence> of(String pair, GivenEvidence given, String pointer) {
        List<Finding> wrong = new ArrayList<>();
        Finding.doubled(pointer + "/recordCodes", given.recordCodes()).ifPresent(wrong::add);
        Finding.doubled(pointer + "/attachmentIds", given.attachmentIds()).ifPresent(wrong::add);
        List<ReferredEvidence> found = new ArrayList<>();
        found.addAll(inOrder(
                given.recordCodes(),
                read(asked(pair, "code", given.recordCodes()).select(RECORDS + ledgers.rows() + SEALED, "")),
                ReferredEvidence::recordCode,
                code -> wrong.add(Finding.at(
                        pointer + "/recordCodes/" + given.recordCodes().indexOf(code), "EVIDENCE_NO_RECORD", code))));
        found.addAll(inOrder(
                given.attachmentIds(),
                read(asked(pair, "attachment_id::text", given.attachmentIds())
                        .select(FILES + ledgers.rows() + OF_RECORDS, "")),
                ReferredEvidence::attachmentId,
                id -> wrong.add(Finding.at(
                        pointer + "/attachmentIds/" + given.attachmentIds().indexOf(id), "EVIDENCE_NO_FILE", id))));
        if (!wrong.isEmpty()) {
            throw Refusal.because(ProblemCode.RULES_BROKEN, wrong);
        }
        return found;
    }

    private Conditions asked(String pair, String column, Collection<?> which) {
        List<String> whose = pairs.find(pair).orElseThrow().withSubPairs();
        String[] texts = which.stream().map(Object::toString).toArray(String[]::new);
        return Scope.of(caller.get())
                .and("state in ('AGREED', 'CLOSED')")
                .oneOf("pair_code", whose)
                .and(column + " = any (?)", (Object) texts);
    }

    private static <T> List<ReferredEvidence> inOrder(
            List<T> asked, List<ReferredEvidence> found, Function<ReferredEvidence, T> by, Consumer<T> missing) {
        List<ReferredEvidence> ordered = new ArrayList<>();
        for (T one : asked) {
            found.stream()
                    .filter(evidence -> one.equals(by.apply(evidence)))
                    .findFirst()
                    .ifPresentOrElse(ordered::add, () -> missing.accept(one));
        }
        return ordered;
    }

    private List<ReferredEvidence> read(Conditions.Query query) {
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, ReferredEvidence::of);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
