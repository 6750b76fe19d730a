package cn.duikou.ledger;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.store.Rows;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** All ledgers read as one: what their records have in common. */
@ApplicationScoped
public class EveryLedger {

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final FactsCheck check;
    private final List<LedgerKind<?>> ledgers;
    private final String rows;

    EveryLedger(AgroalDataSource database, CurrentCaller caller, FactsCheck check, @All List<LedgerKind<?>> ledgers) {
        this.database = database;
        this.caller = caller;
        this.check = check;
        this.ledgers = ledgers;
        this.rows = ledgers.stream()
                .map(ledger -> "select '" + ledger.name()
                        + "' as ledger, '" + ledger.table()
                        + "' as ledger_table, id, code, name, pair_code, side, state, clauses, updated_at from "
                        + ledger.table())
                .collect(Collectors.joining(" union all ", "(", ") as record"));
    }

    /** To select from, with the caller's scope as for one ledger. */
    public String rows() {
        return rows;
    }

    /** The names of all ledgers. */
    public Set<String> names() {
        return ledgers.stream().map(LedgerKind::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Holds what is told beside a record's facts against the rules of its ledger.
     *
     * @param texts by the pointers at which they are refused
     */
    public void refuseSaid(String ledger, UUID recordId, Map<String, String> texts) {
        ledgers.stream()
                .filter(kind -> kind.name().equals(ledger))
                .forEach(kind -> check.refuseSaid(kind, recordId, texts));
    }

    /** The records of these codes that the caller may see. */
    public List<LinkedRecord> of(Collection<String> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        try (Connection connection = database.getConnection()) {
            return Rows.all(
                    connection,
                    Scope.of(caller.get())
                            .oneOf("code", codes)
                            .select("select ledger, id, code, name, state from " + rows, " order by code"),
                    LinkedRecord::of);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
