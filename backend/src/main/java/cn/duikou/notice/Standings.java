package cn.duikou.notice;

import cn.duikou.identity.ActingAs;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Finds out how things stand for somebody whom the platform tells of it, as he himself would find them. */
@ApplicationScoped
class Standings {

    private final ActingAs actingAs;
    private final ReportTodos reports;
    private final Todos ledgers;
    private final Inbox inbox;

    Standings(ActingAs actingAs, ReportTodos reports, Todos ledgers, Inbox inbox) {
        this.actingAs = actingAs;
        this.reports = reports;
        this.ledgers = ledgers;
        this.inbox = inbox;
    }

    /**
     * As that person, by the same queries and behind the same wall; none where the organisation is out of use.
     *
     * @param newsSince from when on what is unread is news
     * @param toldUntil from when on what waits in ledgers is news
     */
    Optional<Standing> of(Recipient person, Instant newsSince, Instant toldUntil) {
        return actingAs.person(person.username(), person.organisation(), person.roles())
                ? Optional.of(new Standing(
                        reports.ofCaller(person.language()),
                        inbox.unreadSince(newsSince, person.language()),
                        ledgers.since(toldUntil)))
                : Optional.empty();
    }
}
