package cn.duikou.evaluation;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.identity.Permission;
import cn.duikou.pair.Pairs;
import cn.duikou.reference.Organisation;
import cn.duikou.reference.Organisations;
import cn.duikou.web.CleanText;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Assigns assessors, who judge no region that they belong to, and takes in with which pairs they have to do. */
@ApplicationScoped
class AssessorDesk {

    private final CurrentCaller caller;
    private final EvaluationDesk desk;
    private final Evaluations evaluations;
    private final EvaluationStore store;
    private final Assessors assessors;
    private final Organisations organisations;
    private final Pairs pairs;
    private final RoundTexts texts;

    AssessorDesk(
            CurrentCaller caller,
            EvaluationDesk desk,
            Evaluations evaluations,
            EvaluationStore store,
            Assessors assessors,
            Organisations organisations,
            Pairs pairs,
            RoundTexts texts) {
        this.caller = caller;
        this.desk = desk;
        this.evaluations = evaluations;
        this.store = store;
        this.assessors = assessors;
        this.organisations = organisations;
        this.pairs = pairs;
        this.texts = texts;
    }

    EvaluationDetail assign(UUID id, @Nullable String ifMatch, NewAssessor given) {
        EvaluationStanding round = desk.acting(id, ifMatch, EvaluationAction.ASSIGN);
        refuse(wrong(round, given.organisation()));
        if (!assessors.assign(id, given)) {
            refuse(Optional.of(Finding.at("/username", "ASSESSOR_ASSIGNED", given.username())));
        }
        return noted(round, EvaluationEventKind.ASSESSOR_ASSIGNED, given.username());
    }

    EvaluationDetail release(UUID id, @Nullable String ifMatch, String username) {
        EvaluationStanding round = desk.acting(id, ifMatch, EvaluationAction.ASSIGN);
        if (!CleanText.is(username, false) || !assessors.release(id, username)) {
            throw Refusal.notFound();
        }
        return noted(round, EvaluationEventKind.ASSESSOR_RELEASED, username);
    }

    /** What he may have given for the pair before counts no more. */
    EvaluationDetail declare(UUID id, NewConflict given) {
        caller.get().require(Permission.ASSESS);
        EvaluationStanding round = evaluations.hold(id);
        evaluations.require(round, EvaluationAction.DECLARE_CONFLICT);
        if (!round.pairCodes().contains(given.pairCode())) {
            refuse(Optional.of(Finding.at("/pairCode", "PAIR_NOT_EVALUATED", given.pairCode())));
        }
        texts.refuseNames("/reason", given.reason());
        if (!assessors.declare(id, given)) {
            refuse(Optional.of(Finding.at("/pairCode", "CONFLICT_DECLARED", given.pairCode())));
        }
        store.note(id, EvaluationEventKind.CONFLICT_DECLARED, given.pairCode(), null);
        return desk.detail(id);
    }

    /** Nobody judges a region that his own lies in. */
    private Optional<Finding> wrong(EvaluationStanding round, String code) {
        Optional<Organisation> organisation = organisations.find(code).filter(Organisation::active);
        if (organisation.isEmpty()) {
            return Optional.of(Finding.at("/organisation", "UNKNOWN_ORGANISATION", code));
        }
        String region = organisation.get().regionCode();
        return round.pairCodes().stream()
                .filter(pair -> region != null && pairs.regionBelongs(pair, region))
                .findFirst()
                .map(pair -> Finding.at("/organisation", "ASSESSOR_OF_OWN_PAIR", pair));
    }

    private EvaluationDetail noted(EvaluationStanding round, EvaluationEventKind kind, String username) {
        store.move(round.id(), round.state(), false, null);
        store.note(round.id(), kind, username, null);
        return desk.detail(round.id());
    }

    private static void refuse(Optional<Finding> wrong) {
        wrong.ifPresent(one -> {
            throw Refusal.because(ProblemCode.RULES_BROKEN, List.of(one));
        });
    }
}
