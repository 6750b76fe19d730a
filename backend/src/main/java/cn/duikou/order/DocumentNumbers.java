package cn.duikou.order;

import cn.duikou.ledger.Surroundings;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Under which numbers documents go out: an order and a commendation never share one, and the result is published before them. */
@ApplicationScoped
class DocumentNumbers {

    private static final String NUMBER = "/number";
    /** By GB/T 9704-2012: whose it is, the whole year in its brackets, and a number without zeros before it. */
    private static final Pattern FORM = Pattern.compile("\\p{IsHan}{2,20}〔(20\\d{2})〕[1-9]\\d{0,4}号");

    private final Orders orders;
    private final Commendations commendations;
    private final DecidedRounds rounds;
    private final OrderTexts texts;
    private final Surroundings surroundings;

    DocumentNumbers(
            Orders orders,
            Commendations commendations,
            DecidedRounds rounds,
            OrderTexts texts,
            Surroundings surroundings) {
        this.orders = orders;
        this.commendations = commendations;
        this.rounds = rounds;
        this.texts = texts;
        this.surroundings = surroundings;
    }

    /** @throws Refusal 422 at the number, 409 where the result is not published */
    void require(String number, UUID evaluation) {
        wrong(number, surroundings.today().getYear()).ifPresent(wrong -> {
            throw broken(wrong);
        });
        texts.refuseNames(NUMBER, number);
        if (orders.isTaken(number) || commendations.isTaken(number)) {
            throw taken();
        }
        if (!rounds.isPublished(evaluation)) {
            throw Refusal.because(ProblemCode.WRONG_STATE, List.of(Finding.at("", "ROUND_NOT_PUBLISHED")));
        }
    }

    /** By what went out before, or in the same moment. */
    static Refusal taken() {
        return broken(Finding.at(NUMBER, "DOCUMENT_NUMBER_TAKEN"));
    }

    /** A number is well formed and tells the year of the day on which it goes out. */
    static Optional<Finding> wrong(String number, int year) {
        Matcher form = FORM.matcher(number);
        if (!form.matches()) {
            return Optional.of(Finding.at(NUMBER, "NO_DOCUMENT_NUMBER"));
        }
        return Integer.parseInt(form.group(1)) == year
                ? Optional.empty()
                : Optional.of(Finding.at(NUMBER, "DOCUMENT_NUMBER_OF_OTHER_YEAR", String.valueOf(year)));
    }

    private static Refusal broken(Finding wrong) {
        return Refusal.because(ProblemCode.RULES_BROKEN, List.of(wrong));
    }
}
