package cn.duikou.duty;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.AskedPairs;
import cn.duikou.ledger.PastDay;
import cn.duikou.ledger.Scope;
import cn.duikou.ledger.Surroundings;
import cn.duikou.pair.Pairs;
import cn.duikou.store.Conditions;
import cn.duikou.web.Finding;
import cn.duikou.web.Given;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads of which duties something is asked for, within what the caller may see. */
@ApplicationScoped
class AskedDuties {

    private static final int FIRST_YEAR = 2017;
    private static final int LAST_YEAR = 2099;

    private final CurrentCaller caller;
    private final Pairs pairs;
    private final Surroundings surroundings;

    AskedDuties(CurrentCaller caller, Pairs pairs, Surroundings surroundings) {
        this.caller = caller;
        this.pairs = pairs;
        this.surroundings = surroundings;
    }

    /** The conditions, and the day at the end of which duties are told. */
    record Question(Conditions conditions, LocalDate day) {

        /** A day is no text of the caller's any more. */
        String table() {
            return "duty_on(date '" + day + "')";
        }
    }

    Question of(Given given, DutyParameters asked) {
        Conditions conditions = Scope.ofDuties(caller.get())
                .oneOf("pair_code", AskedPairs.codes(given, pairs, asked.pairCode, asked.withSubPairs))
                .oneOf("kind", given.options("kind", asked.kind, DutyKind.class))
                .oneOf("year::text", years(given, asked.year));
        List<Receiver> receivers = given.options("receiver", asked.receiver, Receiver.class);
        if (!receivers.isEmpty()) {
            conditions.and("receivers && ?", (Object)
                    receivers.stream().map(Receiver::name).toArray(String[]::new));
        }
        return new Question(conditions, PastDay.read(given, "asOf", asked.asOf, surroundings.today()));
    }

    Question of(Given given, DutyListParameters asked) {
        Question question = of(given, (DutyParameters) asked);
        LocalDate from = given.date("dueFrom", asked.dueFrom);
        LocalDate to = given.date("dueTo", asked.dueTo);
        if (from != null && to != null && to.isBefore(from)) {
            given.found(Finding.at("dueTo", "PERIOD_REVERSED"));
        }
        question.conditions()
                .oneOf("state", given.options("state", asked.state, DutyState.class))
                .given("due_on >= ?", from)
                .given("due_on <= ?", to);
        return question;
    }

    private static List<String> years(Given given, @Nullable List<String> asked) {
        return given.texts("year", asked).stream()
                .map(text -> String.valueOf(given.whole("year", text, FIRST_YEAR, FIRST_YEAR, LAST_YEAR)))
                .toList();
    }
}
