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
import java.util.ArrayList;
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
    private final AssessorAccounts accounts;
    private final Organisations organisations;
    private final Pairs pairs;
    private final RoundNames names;
    private final RoundTexts texts;

    AssessorDesk(
            CurrentCaller caller,
            EvaluationDesk desk,
            Evaluations evaluations,
            EvaluationStore store,
            Assessors assessors,
            AssessorAccounts accounts,
            Organisations organisations,
            Pairs pairs,
            RoundNames names,
            RoundTexts texts) {
        this.caller = caller;
        this.desk = desk;
        this.evaluations = evaluations;
        this.store = store;
        this.assessors = assessors;
        this.accounts = accounts;
        this.organisations = organisations;
        this.pairs = pairs;
        this.names = names;
        this.texts = texts;
    }

    /** Whom the round could be given to: none of a region that it evaluates, and nobody who assesses in it already. */
    List<AssessorAccount> candidates(UUID id) {
        EvaluationStanding round = evaluations.led(id);
        List<String> assigned = assessors.of(id).stream()
                .filter(Assessor::assesses)
                .map(Assessor::username)
                .toList();
        return accounts.all().stream()
                .filter(account -> !assigned.contains(account.username()))
                .filter(account -> wrong(round, account.organisation()).isEmpty())
                .toList();
    }

    EvaluationDetail assign(UUID id, @Nullable String ifMatch, NewAssessor given) {
        EvaluationStanding round = desk.acting(id, ifMatch, EvaluationAction.ASSIGN);
        List<Finding> wrong = new ArrayList<>();
        wrong(round, given.organisation()).ifPresent(wrong::add);
        wrong(given, wrong.isEmpty()).ifPresent(wrong::add);
        refuse(wrong);
        if (!assessors.assign(id, given)) {
            refuse(List.of(Finding.at("/username", "ASSESSOR_ASSIGNED", given.username())));
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
            refuse(List.of(Finding.at("/pairCode", "PAIR_NOT_EVALUATED")));
        }
        texts.refuseNames("/reason", given.reason());
        if (!assessors.declare(id, given)) {
            refuse(List.of(Finding.at("/pairCode", "CONFLICT_DECLARED")));
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
                .map(pair -> Finding.at("/organisation", "ASSESSOR_OF_OWN_PAIR", names.pair(pair)));
    }

    /** Whoever has never come as an assessor is nobody, or has no such role; and each assesses for his own body. */
    private Optional<Finding> wrong(NewAssessor given, boolean mayAssess) {
        Optional<AssessorAccount> account = accounts.all().stream()
                .filter(one -> one.username().equals(given.username()))
                .findFirst();
        if (account.isEmpty()) {
            return Optional.of(Finding.at("/username", "ASSESSOR_UNKNOWN", given.username()));
        }
        String own = account.get().organisation();
        return mayAssess && !own.equals(given.organisation())
                ? Optional.of(Finding.at(
                        "/organisation", "ASSESSOR_OF_OTHER_BODY", given.username(), names.organisation(own)))
                : Optional.empty();
    }

    private EvaluationDetail noted(EvaluationStanding round, EvaluationEventKind kind, String username) {
        store.move(round.id(), round.state(), false, null);
        store.note(round.id(), kind, username, null);
        return desk.detail(round.id());
    }

    private static void refuse(List<Finding> wrong) {
        if (!wrong.isEmpty()) {
            throw Refusal.because(ProblemCode.RULES_BROKEN, wrong);
        }
    }
}
