package cn.duikou.order;

import cn.duikou.attachment.EvidenceBook;
import cn.duikou.attachment.ReferredEvidence;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.identity.Permission;
import cn.duikou.ledger.Surroundings;
import cn.duikou.order.Orders.Whole;
import cn.duikou.web.EntityTags;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a pair does about an order: measures, progress, evidence, more time, and that it is done. */
@ApplicationScoped
class OrderAnswerDesk {

    private final CurrentCaller caller;
    private final OrderDesk desk;
    private final Orders orders;
    private final OrderStore store;
    private final OrderLog log;
    private final OrderAnswers answers;
    private final OrderExtensions extensions;
    private final EvidenceBook evidence;
    private final OrderTexts texts;
    private final Surroundings surroundings;

    OrderAnswerDesk(
            CurrentCaller caller,
            OrderDesk desk,
            Orders orders,
            OrderStore store,
            OrderLog log,
            OrderAnswers answers,
            OrderExtensions extensions,
            EvidenceBook evidence,
            OrderTexts texts,
            Surroundings surroundings) {
        this.caller = caller;
        this.desk = desk;
        this.orders = orders;
        this.store = store;
        this.log = log;
        this.answers = answers;
        this.extensions = extensions;
        this.evidence = evidence;
        this.texts = texts;
        this.surroundings = surroundings;
    }

    OrderDetail plan(UUID id, NewMeasure given) {
        Whole order = answering(id);
        Refusal.ifBroken(
                OrderAnswerRules.ofMeasure(given, order.findings().size(), order.standing(), surroundings.today()));
        texts.refuseNames(given.texts());
        answers.plan(order.standing(), given);
        return desk.detail(id);
    }

    OrderDetail progress(UUID id, UUID measure, NewProgress given) {
        Whole order = answering(id);
        if (answers.measures(id).stream().noneMatch(one -> one.id().equals(measure))) {
            throw Refusal.notFound();
        }
        Refusal.ifBroken(OrderAnswerRules.ofProgress(given));
        texts.refuseNames("/note", given.note());
        answers.progress(order.standing(), measure, given);
        return desk.detail(id);
    }

    OrderDetail show(UUID id, NewOrderEvidence given) {
        Whole order = answering(id);
        Refusal.ifBroken(
                OrderAnswerRules.ofFinding(given.finding(), order.findings().size()));
        if (given.evidence().hasNone()) {
            Refusal.ifBroken(List.of(Finding.at("/evidence", "EVIDENCE_MISSING")));
        }
        List<ReferredEvidence> referred = evidence.of(order.standing().pairCode(), given.evidence(), "/evidence");
        texts.refuseNames("/note", given.note());
        answers.show(order.standing(), given, referred);
        return desk.detail(id);
    }

    /** 申请销号. */
    OrderDetail report(UUID id, @Nullable String ifMatch, String statement) {
        Whole order = desk.acting(id, ifMatch, OrderAction.REPORT);
        OrderAnswerRules.Answered answered =
                new OrderAnswerRules.Answered(answers.measures(id), answers.evidence(id), log.reopened(id));
        Refusal.ifBroken(OrderAnswerRules.undone(order.findings().size(), answered));
        texts.refuseNames("/reason", statement);
        extensions.withdraw(id);
        store.move(id, OrderState.REPORTED, null, surroundings.today());
        log.note(order.standing(), OrderEventKind.REPORTED, statement, null);
        return desk.detail(id);
    }

    OrderDetail ask(UUID id, NewExtension given) {
        if (!caller.get().may(Permission.COORDINATE)) {
            caller.get().require(OrderAction.ASK_EXTENSION.needed());
        }
        OrderStanding order = orders.lock(id).standing();
        orders.require(order, OrderAction.ASK_EXTENSION);
        Refusal.ifBroken(OrderAnswerRules.ofExtension(given, order.dueOn(), surroundings.today()));
        texts.refuseNames("/reason", given.reason());
        extensions.ask(order, given);
        return desk.detail(id);
    }

    /** By whoever asked for it. */
    OrderDetail withdraw(UUID id, UUID extension, @Nullable String ifMatch) {
        if (!caller.get().may(Permission.COORDINATE)) {
            caller.get().require(OrderAction.WITHDRAW_EXTENSION.needed());
        }
        OrderStanding order = orders.lock(id).standing();
        asked(id, extension);
        EntityTags.requireMatch(order.tag(), ifMatch);
        orders.require(order, OrderAction.WITHDRAW_EXTENSION);
        extensions.withdraw(id);
        return desk.detail(id);
    }

    OrderDetail grant(UUID id, UUID extension) {
        OrderStanding order = deciding(id);
        OrderExtension asked = askedByAnother(id, extension);
        if (asked.dueOn().isBefore(surroundings.today())) {
            throw Refusal.because(
                    ProblemCode.WRONG_STATE, List.of(Finding.at("", "EXTENSION_DAY_PASSED", asked.dueOn())));
        }
        extensions.decide(extension, null);
        store.move(id, OrderState.ISSUED, asked.dueOn(), surroundings.today());
        log.note(order, OrderEventKind.EXTENDED, asked.reason(), asked.dueOn());
        return desk.detail(id);
    }

    OrderDetail refuse(UUID id, UUID extension, String reason) {
        deciding(id);
        askedByAnother(id, extension);
        texts.refuseNames("/reason", reason);
        extensions.decide(extension, reason);
        return desk.detail(id);
    }

    private Whole answering(UUID id) {
        caller.get().require(OrderAction.ANSWER.needed());
        Whole order = orders.lock(id);
        orders.require(order.standing(), OrderAction.ANSWER);
        return order;
    }

    private OrderStanding deciding(UUID id) {
        caller.get().require(OrderAction.DECIDE_EXTENSION.needed());
        OrderStanding order = orders.lock(id).standing();
        orders.require(order, OrderAction.DECIDE_EXTENSION);
        return order;
    }

    private OrderExtension askedByAnother(UUID id, UUID extension) {
        OrderExtension asked = asked(id, extension);
        if (asked.askedBy().equals(caller.get().username())) {
            throw Refusal.because(ProblemCode.FORBIDDEN, List.of(Finding.at("", "ANOTHER_PERSON_NEEDED")));
        }
        return asked;
    }

    private OrderExtension asked(UUID id, UUID extension) {
        OrderExtension found = extensions.of(id).stream()
                .filter(one -> one.id().equals(extension))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        if (found.state() != ExtensionState.ASKED) {
            throw Refusal.because(ProblemCode.WRONG_STATE, List.of(Finding.at("", "EXTENSION_DECIDED")));
        }
        return found;
    }
}
