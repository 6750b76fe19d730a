package cn.duikou.ledger;

import cn.duikou.pair.Side;
import cn.duikou.web.Finding;
import cn.duikou.web.MergePatch;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a side's next draft is built on: what is in force, what lies before both, and its own draft brought up to that. */
@ApplicationScoped
class CommonGround {

    private final Revisions revisions;
    private final FactsJson json;

    CommonGround(Revisions revisions, FactsJson json) {
        this.revisions = revisions;
        this.json = json;
    }

    /**
     * The facts that the caller's side proposed last, or else those in force. A draft that was begun on facts replaced
     * since is laid over those in force.
     *
     * @param settled whether the change that follows tells that field anew, whatever it was
     * @throws Refusal 409 where both sides have changed another field meanwhile
     */
    <F> F before(LedgerKind<F> kind, Work<F> work, Predicate<String> settled) {
        Revision mine = work.openOfMySide();
        LedgerRecord<F> record = work.record();
        if (mine == null) {
            return record.facts();
        }
        if (mine.baseVersion() == record.standing().agreedVersion()) {
            return json.read(kind, mine.facts());
        }
        JsonNode base = revisions
                .agreedAs(record.id(), mine.baseVersion())
                .map(Revision::facts)
                .orElseGet(JsonNodeFactory.instance::objectNode);
        Merging merging = Merging.of(base, json.write(record.facts()), mine.facts());
        List<Finding> conflicts = merging.conflicts().stream()
                .filter(settled.negate())
                .map(field -> Finding.at(Finding.step(field), "DRAFT_OUTDATED"))
                .toList();
        if (!conflicts.isEmpty()) {
            throw Refusal.because(ProblemCode.STALE_BASE, conflicts);
        }
        return json.read(kind, merging.facts());
    }

    /** Whether these are the facts in force, and the caller's side has proposed nothing that they would take the place of. */
    <F> boolean isLeftAsItIs(Work<F> work, F facts) {
        return work.openOfMySide() == null
                && Difference.between(json.write(work.record().facts()), json.write(facts))
                        .isEmpty();
    }

    /** All facts that both sides know; none of a record that the other side has never seen. */
    <F> List<F> known(LedgerKind<F> kind, Work<F> work) {
        List<F> known = new ArrayList<>();
        if (work.record().standing().isEverAgreed()) {
            known.add(work.record().facts());
        }
        for (Revision open : work.open()) {
            if (open.state() != RevisionState.DRAFT) {
                known.add(json.read(kind, open.facts()));
                JsonNode theirs = answerable(open, work.situation().mine());
                if (theirs != null) {
                    known.add(json.read(kind, MergePatch.apply(open.facts(), theirs)));
                }
            }
        }
        return known;
    }

    /** What the other side has told of its own when it returned a proposal of that side. */
    private static @Nullable JsonNode answerable(Revision open, @Nullable Side mine) {
        return open.side() == mine ? open.counterFacts() : null;
    }
}
