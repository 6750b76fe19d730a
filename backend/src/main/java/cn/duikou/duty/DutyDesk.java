package cn.duikou.duty;

import cn.duikou.duty.DutyLog.Note;
import cn.duikou.identity.Caller;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.Reasoned;
import cn.duikou.ledger.Surroundings;
import cn.duikou.pair.Pairs;
import cn.duikou.pair.Side;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a coordinator decides of a duty, and what the sides of its pair declare. */
@ApplicationScoped
class DutyDesk {

    private final CurrentCaller caller;
    private final Duties duties;
    private final DutyLog log;
    private final Pairs pairs;
    private final Surroundings surroundings;

    DutyDesk(CurrentCaller caller, Duties duties, DutyLog log, Pairs pairs, Surroundings surroundings) {
        this.caller = caller;
        this.duties = duties;
        this.log = log;
        this.pairs = pairs;
        this.surroundings = surroundings;
    }

    DutyDetail extend(String text, Extension given) {
        DutyCode code = DutyCode.of(text);
        DutyStanding duty = opened(code, DutyAction.EXTEND);
        if (!given.dueOn().isAfter(duty.dueOn())) {
            throw wrong(Finding.at("/dueOn", "NOT_EXTENDED", duty.dueOn()));
        }
        if (given.dueOn().isBefore(surroundings.today())) {
            throw wrong(Finding.at("/dueOn", "DATE_IN_PAST", surroundings.today()));
        }
        return noted(code, duty, Note.reasoned(DutyEventKind.EXTENDED, given.reason(), given.dueOn()));
    }

    DutyDetail waive(String text, Reasoned given) {
        DutyCode code = DutyCode.of(text);
        DutyStanding duty = opened(code, DutyAction.WAIVE);
        return noted(code, duty, Note.reasoned(DutyEventKind.WAIVED, given.reason(), null));
    }

    /** As long as no document of this product meets it; what was noted wrongly is noted anew. */
    DutyDetail notePaper(String text, PaperReceipt given) {
        DutyCode code = DutyCode.of(text);
        DutyStanding duty = opened(code, DutyAction.NOTE_PAPER);
        if (given.receivedOn().isAfter(surroundings.today())) {
            throw wrong(Finding.at("/receivedOn", "DATE_IN_FUTURE", surroundings.today()));
        }
        if (given.receivedOn().isBefore(duty.opensOn())) {
            throw wrong(Finding.at("/receivedOn", "DUTY_NOT_OPEN_THEN", duty.opensOn()));
        }
        return noted(code, duty, Note.onPaper(given));
    }

    /** The first side declares, the other one confirms by declaring the same; a region without a partner does both. */
    DutyDetail declareEmpty(String text, Reasoned given) {
        DutyCode code = DutyCode.of(text);
        DutyStanding duty = opened(code, DutyAction.DECLARE_EMPTY);
        Side mine = caller.get().sideOf(code.pairCode());
        boolean alone = pairs.find(code.pairCode()).orElseThrow().east() == null;
        DutyEventKind kind =
                alone || !duty.declaredBy().isEmpty() ? DutyEventKind.EMPTY_CONFIRMED : DutyEventKind.EMPTY_DECLARED;
        return noted(code, duty, Note.declared(kind, mine, given.reason()));
    }

    private DutyStanding opened(DutyCode code, DutyAction action) {
        Caller acting = caller.get();
        acting.require(DutySituation.needed(action));
        log.lock(code);
        DutyStanding duty = duties.find(code);
        DutySituation situation = DutySituation.of(duty, acting, surroundings.today());
        if (!situation.isPermitted(action)) {
            throw Refusal.because(ProblemCode.FORBIDDEN, List.of(Finding.at("", "OWN_GOVERNMENT_ACTS")));
        }
        @Nullable String lock = situation.lock(action);
        if (lock != null) {
            throw Refusal.because(ProblemCode.WRONG_STATE, List.of(Finding.at("", lock)));
        }
        return duty;
    }

    private static Refusal wrong(Finding finding) {
        return Refusal.because(ProblemCode.RULES_BROKEN, List.of(finding));
    }

    private DutyDetail noted(DutyCode code, DutyStanding duty, Note note) {
        log.add(code, duty, note);
        return duties.detail(code.toString(), null);
    }
}
