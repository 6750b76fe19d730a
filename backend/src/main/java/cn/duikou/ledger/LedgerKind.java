package cn.duikou.ledger;

import cn.duikou.pair.Side;
import cn.duikou.web.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a ledger brings: its name, its facts and their rules, and the door to its table. The repository of the ledger
 * implements it.
 *
 * @param <F> the facts that both sides agree on, a record
 */
public interface LedgerKind<F> {

    /** The plural noun of its path, {@code projects}; also its name in the revision log. */
    String name();

    /** Its table, whose history is in the table of the same name with {@code _version}. */
    String table();

    Class<F> factsType();

    String pairCode(F facts);

    String title(F facts);

    /**
     * What is wrong with these facts, beyond the form of single fields.
     *
     * @param agreed the facts in force, if any: some rules are about what may follow what
     */
    List<Finding> check(F facts, @Nullable F agreed);

    /** The other records that these facts point to. */
    default List<Link> links(F facts) {
        return List.of();
    }

    /** What is still missing before both can agree on these facts; they may be drafted and sent without it. */
    default List<Finding> unfinished(F facts) {
        return List.of();
    }

    /** What no rule refuses, because it may be right, but both sides should look at before they agree. */
    default List<Finding> doubts(F facts) {
        return List.of();
    }

    /**
     * What has become wrong with these facts since they were drafted, by what others have sent meanwhile.
     *
     * @param agreed the facts in force, if any
     */
    default List<Finding> beforeSending(F facts, @Nullable F agreed) {
        return List.of();
    }

    /** What deserves such a look only because of what stands in the other records that the caller may see. */
    default List<Finding> doubtsBesideOthers(UUID id, F facts) {
        return List.of();
    }

    /** What stands in the way of ending a record of these facts. */
    default List<Finding> beforeClosing(F facts) {
        return List.of();
    }

    /**
     * What of these facts belongs to another record already.
     *
     * @param id of the record that they are of
     * @param agreed the facts in force, if any
     */
    default List<Finding> taken(UUID id, F facts, @Nullable F agreed) {
        return List.of();
    }

    /**
     * What one side tells in these facts that only the other may tell.
     *
     * @param known what both sides know already, and either may repeat; empty where the other has never seen the record
     */
    default List<Finding> foreign(F facts, List<F> known, Side mine) {
        return List.of();
    }

    /** The texts among the facts that must name nobody, by where they stand. */
    default Map<String, String> texts(F facts) {
        return Map.of();
    }

    /** Where these facts name somebody who answers for the matter in public, by JSON Pointers. */
    default Set<String> publicNames() {
        return Set.of();
    }

    /** What is wrong with texts about a record, by where they stand: among its facts, or why it is returned. */
    default List<Finding> said(UUID id, Map<String, String> texts) {
        return List.of();
    }

    /** What has become wrong since then with texts about a record that were looked through when they were drafted. */
    default List<Finding> saidBefore(UUID id, Map<String, String> texts) {
        return List.of();
    }

    /** The column of the code by which the whole country knows such a thing, where there is one. */
    default @Nullable String nationalCode() {
        return null;
    }

    LedgerRecord<F> add(UUID id, Standing standing, F facts);

    /** The record, locked until the transaction ends: both sides may act in the same moment. */
    Optional<LedgerRecord<F>> lock(UUID id);

    void remove(UUID id);
}
