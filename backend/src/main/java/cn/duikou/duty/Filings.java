package cn.duikou.duty;

import cn.duikou.duty.DutyLog.Note;
import cn.duikou.ledger.Surroundings;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where documents tell that they have been filed, returned or withdrawn: in the transaction of whoever does that, and by the
 * duty that the document names, so that last year's never stands for this year's. Who may file or return is decided above.
 */
@ApplicationScoped
public class Filings {

    private final Duties duties;
    private final DutyLog log;
    private final Surroundings surroundings;

    Filings(Duties duties, DutyLog log, Surroundings surroundings) {
        this.duties = duties;
        this.log = log;
        this.surroundings = surroundings;
    }

    /**
     * The duty as it stands now.
     *
     * @throws Refusal 404 when there is none of that code, or none that the caller may see
     */
    public DutyStanding duty(String code) {
        return duties.find(DutyCode.of(code));
    }

    /**
     * A complete document is filed for the duty; the first that stands counts.
     *
     * @throws Refusal 404 as above, 409 when the very document is filed already
     */
    public void file(String dutyCode, UUID document) {
        DutyCode code = DutyCode.of(dutyCode);
        log.lock(code);
        DutyStanding duty = duties.find(code);
        if (log.stands(code, document)) {
            throw Refusal.because(ProblemCode.WRONG_STATE, List.of(Finding.at("", "DOCUMENT_FILED")));
        }
        log.add(code, duty, Note.of(DutyEventKind.FILED, document, null, null));
    }

    /**
     * The document is returned; what it met is owed again, by the day that the return gives for the answer, but never before
     * any day that was given until then: whoever filed early does not become late by it.
     *
     * @throws Refusal 404 as above, 409 when the document does not stand as filed, 422 for a day that is over
     */
    public void reopen(String dutyCode, UUID document, LocalDate answerBy, String reason) {
        if (answerBy.isBefore(surroundings.today())) {
            throw Refusal.because(
                    ProblemCode.RULES_BROKEN, List.of(Finding.at("/answerBy", "DATE_IN_PAST", surroundings.today())));
        }
        DutyCode code = DutyCode.of(dutyCode);
        takeBack(
                code,
                document,
                duty -> Note.of(DutyEventKind.RETURNED, document, reason, latest(answerBy, duty, log.givenDay(code))));
    }

    private static LocalDate latest(LocalDate answerBy, DutyStanding duty, Optional<LocalDate> given) {
        return Stream.concat(Stream.of(answerBy, duty.dueOn()), given.stream())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * The sides themselves take the document back; the duty is owed as if it had never been filed.
     *
     * @throws Refusal 404 as above, 409 when the document does not stand as filed
     */
    public void withdraw(String dutyCode, UUID document, String reason) {
        takeBack(DutyCode.of(dutyCode), document, duty -> Note.of(DutyEventKind.WITHDRAWN, document, reason, null));
    }

    private void takeBack(DutyCode code, UUID document, Function<DutyStanding, Note> note) {
        log.lock(code);
        DutyStanding duty = duties.find(code);
        if (!log.stands(code, document)) {
            throw Refusal.because(ProblemCode.WRONG_STATE, List.of(Finding.at("", "DOCUMENT_NOT_FILED")));
        }
        log.add(code, duty, note.apply(duty));
    }
}
