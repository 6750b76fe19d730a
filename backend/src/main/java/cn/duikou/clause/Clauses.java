package cn.duikou.clause;

import cn.duikou.reference.ReferenceQuery;
import cn.duikou.reference.Remembered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The clauses of the plan, held in memory. */
@ApplicationScoped
public class Clauses {

    private final Remembered<ClauseTree> tree;

    Clauses(ReferenceQuery query) {
        tree = new Remembered<>(() -> ClauseTree.of(ClauseReading.read(query)));
    }

    public Optional<Clause> find(String code) {
        return tree.get().find(code);
    }

    /** All clauses in the order of the plan. */
    public List<Clause> all() {
        return tree.get().all();
    }

    /** The clauses directly below, in the order of the plan. */
    public List<Clause> children(String code) {
        return tree.get().children(code);
    }

    /** The codes of the clause and of all clauses below it; empty when the code is unknown. */
    public Set<String> subtree(String code) {
        return tree.get().subtree(code);
    }

    void refresh(@Observes(during = TransactionPhase.AFTER_SUCCESS) OfficialTextLoaded loaded) {
        tree.refresh();
    }
}
