package cn.duikou.order;

import cn.duikou.evaluation.RoundOutcome;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.insight.FigureDesk;
import cn.duikou.ledger.Surroundings;
import cn.duikou.order.Orders.Whole;
import cn.duikou.web.EntityTags;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Drafts, issues and checks orders: what the coordinator does. */
@ApplicationScoped
class OrderDesk {

    private final CurrentCaller caller;
    private final Orders orders;
    private final OrderStore store;
    private final OrderLog log;
    private final OrderAnswers answers;
    private final OrderExtensions extensions;
    private final DecidedRounds rounds;
    private final DocumentNumbers numbers;
    private final OrderTexts texts;
    private final FigureDesk figures;
    private final Surroundings surroundings;

    OrderDesk(
            CurrentCaller caller,
            Orders orders,
            OrderStore store,
            OrderLog log,
            OrderAnswers answers,
            OrderExtensions extensions,
            DecidedRounds rounds,
            DocumentNumbers numbers,
            OrderTexts texts,
            FigureDesk figures,
            Surroundings surroundings) {
        this.caller = caller;
        this.orders = orders;
        this.store = store;
        this.log = log;
        this.answers = answers;
        this.extensions = extensions;
        this.rounds = rounds;
        this.numbers = numbers;
        this.texts = texts;
        this.figures = figures;
        this.surroundings = surroundings;
    }

    OrderDetail detail(UUID id) {
        Whole whole = orders.find(id);
        OrderStanding standing = whole.standing();
        List<Recurrence.Earlier> earlier = orders.issued(standing.pairCode(), surroundings.today()).stream()
                .map(Whole::earlier)
                .toList();
        List<OrderMeasure> measures = answers.measures(id);
        List<OrderEvidence> evidence = answers.evidence(id);
        List<OrderExtension> asked = extensions.of(id);
        return new OrderDetail(
                standing,
                whole.findings(),
                Recurrence.of(whole.findings(), standing.year(), earlier),
                measures,
                evidence,
                asked,
                OrderHistory.of(log.of(id), measures, evidence, asked),
                new OrderSituation(standing, caller.get()).allowed(),
                standing.tag());
    }

    OrderDetail draft(OrderFacts given) {
        caller.get().require(OrderAction.CHANGE.needed());
        UUID id = UUID.randomUUID();
        store.draft(id, given, checked(given).year(), surroundings.today());
        return detail(id);
    }

    OrderDetail change(UUID id, @Nullable String ifMatch, OrderFacts given) {
        acting(id, ifMatch, OrderAction.CHANGE);
        store.change(id, given, checked(given).year());
        return detail(id);
    }

    void discard(UUID id, @Nullable String ifMatch) {
        acting(id, ifMatch, OrderAction.DISCARD);
        store.discard(id);
    }

    /** Once its result is published: before that, nobody but the coordinator knows of it. */
    OrderDetail issue(UUID id, @Nullable String ifMatch, Issue given) {
        OrderStanding order = acting(id, ifMatch, OrderAction.ISSUE).standing();
        LocalDate today = surroundings.today();
        if (!order.dueOn().isAfter(today)) {
            throw Refusal.because(ProblemCode.WRONG_STATE, List.of(Finding.at("", "DUE_PASSED", order.dueOn())));
        }
        numbers.require(given.number(), order.evaluationId());
        store.issue(id, given.number(), today);
        log.note(order, OrderEventKind.ISSUED, null, order.dueOn());
        return detail(id);
    }

    OrderDetail check(UUID id, @Nullable String ifMatch, NewCheck given) {
        OrderStanding order = acting(id, ifMatch, OrderAction.CHECK).standing();
        LocalDate today = surroundings.today();
        Refusal.ifBroken(OrderRules.ofCheck(given, today));
        texts.refuseNames("/reason", given.reason());
        store.move(id, given.outcome().state(), given.dueOn(), today);
        log.note(order, given.outcome().kind(), given.reason(), given.dueOn());
        return detail(id);
    }

    /** The order under its lock, as whoever moves it has it before his eyes. */
    Whole acting(UUID id, @Nullable String ifMatch, OrderAction action) {
        caller.get().require(action.needed());
        Whole whole = orders.lock(id);
        EntityTags.requireMatch(whole.standing().tag(), ifMatch);
        orders.require(whole.standing(), action);
        return whole;
    }

    /** The round that it follows from, once nothing is wrong with what it says. */
    private RoundOutcome checked(OrderFacts given) {
        RoundOutcome round = rounds.require(given.evaluationId());
        OrderRules.Known known = new OrderRules.Known(
                surroundings::hasClause, code -> figures.measure(code).isPresent(), round::hasItem);
        List<Finding> wrong = new ArrayList<>(OrderRules.ofDraft(given, surroundings.today(), known));
        if (round.pairs().stream().noneMatch(pair -> pair.pairCode().equals(given.pairCode()))) {
            wrong.add(Finding.at("/pairCode", "PAIR_NOT_EVALUATED", given.pairCode()));
        }
        Refusal.ifBroken(wrong);
        texts.refuseNames(given.texts());
        return round;
    }
}
