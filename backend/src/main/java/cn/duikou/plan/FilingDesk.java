package cn.duikou.plan;

import cn.duikou.duty.Filings;
import cn.duikou.duty.Receiver;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.AsOf;
import cn.duikou.ledger.Surroundings;
import cn.duikou.plan.PlanFilings.Answer;
import cn.duikou.plan.PlanFilings.Draft;
import cn.duikou.plan.PlanFilings.Frozen;
import cn.duikou.plan.PlanLog.Note;
import cn.duikou.plan.PlanStore.Course;
import cn.duikou.reference.Calendar;
import cn.duikou.web.CanonicalDigest;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files plans, with every figure as it is then, and takes the answers of those who receive them. */
@ApplicationScoped
class FilingDesk {

    private static final int DAYS_TO_ANSWER = 10;

    private final PlanDesk desk;
    private final PlanStore store;
    private final PlanLog log;
    private final PlanReading reading;
    private final PlanFilings filings;
    private final Compiling compiling;
    private final CommentDesk comments;
    private final Filings duties;
    private final Calendar calendar;
    private final Surroundings surroundings;
    private final CurrentCaller caller;
    private final ObjectMapper json;

    FilingDesk(
            PlanDesk desk,
            PlanStore store,
            PlanLog log,
            PlanReading reading,
            PlanFilings filings,
            Compiling compiling,
            CommentDesk comments,
            Filings duties,
            Calendar calendar,
            Surroundings surroundings,
            CurrentCaller caller,
            ObjectMapper json) {
        this.desk = desk;
        this.store = store;
        this.log = log;
        this.reading = reading;
        this.filings = filings;
        this.compiling = compiling;
        this.comments = comments;
        this.duties = duties;
        this.calendar = calendar;
        this.surroundings = surroundings;
        this.caller = caller;
        this.json = json;
    }

    PlanDetail file(UUID id, NewFiling given) {
        PlanStanding plan = desk.acting(id, PlanAction.FILE);
        Compiled compiled = compiling.of(plan);
        if (given.disputesReason() == null) {
            Refusal.ifBroken(disputed(compiled));
            Refusal.ifBroken(moved(plan, compiled));
        }
        JsonNode frozen = json.valueToTree(compiled);
        String digest = CanonicalDigest.of(frozen);
        int number = plan.filings() + 1;
        filings.add(
                plan,
                new Draft(
                        number,
                        compiled.asOf(),
                        frozen.toString(),
                        digest,
                        VerificationCode.next(),
                        given.disputesReason()));
        store.move(id, new Course(PlanState.FILED, plan.signedBy(), List.of(), number, PlanState.FILED));
        log.add(plan, new Note(PlanEventKind.FILED, given.disputesReason(), digest, number, null));
        if (plan.dutyCode() != null) {
            duties.file(plan.dutyCode(), id);
        }
        return reading.detail(id);
    }

    PlanDetail receive(UUID id, Receiving given) {
        PlanStanding plan = desk.acting(id, PlanAction.RECEIVE);
        Receiver receiver = receiver();
        Answer answer = new Answer(receiver, ReceiptOutcome.RECEIVED, given.number(), null, null);
        boolean kept = filings.answer(plan, answer);
        while (!kept && given.number() == null) { // somebody gave the number by hand that came next
            kept = filings.answer(plan, answer);
        }
        if (!kept) {
            throw Refusal.because(
                    ProblemCode.RULES_BROKEN,
                    List.of(Finding.at("/number", "RECEIPT_NUMBER_TAKEN", String.valueOf(given.number()))));
        }
        Set<Receiver> answered = answered(plan, receiver);
        PlanState state = answered.containsAll(plan.receivers()) ? PlanState.RECEIVED : PlanState.FILED;
        store.move(id, new Course(state, plan.signedBy(), answered, plan.filings(), state));
        log.add(plan, new Note(PlanEventKind.RECEIVED, null, null, plan.filings(), null));
        return reading.detail(id);
    }

    /** What others have received of this filing stands; they get the next one again. */
    PlanDetail giveBack(UUID id, Returning given) {
        PlanStanding plan = desk.acting(id, PlanAction.RETURN);
        LocalDate today = surroundings.today();
        LocalDate answerBy =
                given.answerBy() == null ? calendar.workingDays().after(today, DAYS_TO_ANSWER) : given.answerBy();
        if (answerBy.isBefore(today)) {
            throw Refusal.because(ProblemCode.RULES_BROKEN, List.of(Finding.at("/answerBy", "DATE_IN_PAST", today)));
        }
        comments.add(plan, given.comments() == null ? List.of() : given.comments());
        Receiver receiver = receiver();
        filings.answer(plan, new Answer(receiver, ReceiptOutcome.RETURNED, null, given.reason(), answerBy));
        store.move(
                id,
                new Course(
                        PlanState.RETURNED, List.of(), answered(plan, receiver), plan.filings(), PlanState.RETURNED));
        log.add(plan, new Note(PlanEventKind.RETURNED, given.reason(), null, plan.filings(), answerBy));
        if (plan.dutyCode() != null) {
            duties.reopen(plan.dutyCode(), id, answerBy, given.reason());
        }
        return reading.detail(id);
    }

    List<PlanFiling> list(UUID id) {
        reading.requireSeen(id);
        return filings.of(id);
    }

    FrozenPlan frozen(UUID id, int number) {
        Frozen frozen = filings.find(id, number).orElseThrow(Refusal::notFound);
        return new FrozenPlan(frozen.filing(), reading.tree(frozen.compiled()));
    }

    PlanVerification verify(String code) {
        Frozen frozen = filings.byCode(code).orElseThrow(Refusal::notFound);
        JsonNode compiled = reading.tree(frozen.compiled());
        PlanStanding plan = reading.requireSeen(frozen.filing().planId());
        return new PlanVerification(
                plan.id(),
                plan.code(),
                plan.kind(),
                plan.pairCode(),
                frozen.filing().title(),
                frozen.filing().number(),
                frozen.filing().filedAt(),
                frozen.filing().digest(),
                CanonicalDigest.of(compiled).equals(frozen.filing().digest()));
    }

    /** What one side alone says, or what is in dispute, is not in the figure; whoever files it all the same says why. */
    private static List<Finding> disputed(Compiled compiled) {
        Stream<Finding> figures = compiled.figures().stream()
                .filter(figure -> figure.oneSided() + figure.disputed() > 0)
                .map(figure -> disputed(figure.field(), figure.title(), figure.oneSided(), figure.disputed()));
        Stream<Finding> charts = compiled.charts().stream()
                .filter(chart -> chart.oneSided() + chart.disputed() > 0)
                .map(chart -> disputed(chart.field(), chart.title(), chart.oneSided(), chart.disputed()));
        return Stream.concat(figures, charts).toList();
    }

    /** What the ledger tells otherwise by now than at the end of the day on which the first side signed. */
    private List<Finding> moved(PlanStanding plan, Compiled compiled) {
        LocalDate signed = PlanDetail.signatures(plan, log.of(plan.id())).stream()
                .map(signature -> AsOf.dayOf(signature.at()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        if (!signed.isBefore(compiled.asOf())) {
            return List.of();
        }
        Map<UUID, CompiledFigure> then = compiling.anew(plan, compiled, signed).figures().stream()
                .collect(Collectors.toMap(CompiledFigure::field, Function.identity(), (one, again) -> one));
        return compiled.figures().stream()
                .filter(now -> !now.shown().equals(then.get(now.field()).shown()))
                .map(now -> Finding.at(
                        "/fields/" + now.field(),
                        "FIELDS_MOVED",
                        now.title(),
                        then.get(now.field()).shown(),
                        now.shown()))
                .toList();
    }

    private static Finding disputed(UUID field, String title, int oneSided, int disputed) {
        return Finding.at("/fields/" + field, "DISPUTED_FIELDS", title, oneSided, disputed);
    }

    private Receiver receiver() {
        return Objects.requireNonNull(Receivers.of(caller.get()));
    }

    private static Set<Receiver> answered(PlanStanding plan, Receiver receiver) {
        Set<Receiver> answered = EnumSet.of(receiver);
        answered.addAll(plan.answeredBy());
        return answered;
    }
}
