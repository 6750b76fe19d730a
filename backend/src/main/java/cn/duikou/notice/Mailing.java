package cn.duikou.notice;

import cn.duikou.ledger.AsOf;
import cn.duikou.reference.Calendar;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Looks from time to time for what is to be mailed, and mails it: each thing once, whatever instance does it. */
@ApplicationScoped
class Mailing {

    private static final Logger LOG = Logger.getLogger(Mailing.class);

    /** How long it is waited after the first refusal, the second … */
    private static final List<Duration> DELAYS =
            List.of(Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(4));

    /** As long as what reaches people is news. */
    private static final int KEPT_DAYS = 180;

    private final NoticeSettings settings;
    private final MailSettings mail;
    private final NoticeChoices choices;
    private final Standings standings;
    private final Letters letters;
    private final MailLog log;
    private final Post post;
    private final Calendar calendar;
    private final Clock clock;

    Mailing(
            NoticeSettings settings,
            MailSettings mail,
            NoticeChoices choices,
            Standings standings,
            Letters letters,
            MailLog log,
            Post post,
            Calendar calendar,
            Clock clock) {
        this.settings = settings;
        this.mail = mail;
        this.choices = choices;
        this.standings = standings;
        this.letters = letters;
        this.log = log;
        this.post = post;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Scheduled(
            every = "{duikou.notices.every}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void run() {
        MailTimes times =
                new MailTimes(settings.digestAt(), settings.officeFrom(), settings.officeTo(), calendar.workingDays());
        run(times, LocalDateTime.ofInstant(clock.instant(), AsOf.ZONE));
    }

    @ActivateRequestContext
    void run(MailTimes times, LocalDateTime now) {
        Instant seenSince = clock.instant().minus(Duration.ofDays(settings.seenWithinDays()));
        choices.forgetAddresses(seenSince);
        log.forgetBefore(now.toLocalDate().minusDays(KEPT_DAYS));
        if (mail.host().isEmpty() || !times.isOpen(now)) {
            return;
        }
        log.giveUpDailyBefore(now.toLocalDate());
        for (Recipient person : choices.recipients(seenSince)) {
            try {
                serve(person, times, now);
            } catch (RuntimeException failed) {
                LOG.errorf(
                        "What is to be mailed to somebody could not be told: %s",
                        failed.getClass().getName());
            }
        }
        int uncertain = log.uncertain();
        if (uncertain > 0) {
            LOG.warnf("Of %d mails it is not known whether they were sent; they are not sent again", uncertain);
        }
    }

    private void serve(Recipient person, MailTimes times, LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        log.takenUp(person.username()).forEach(claim -> send(person, claim));
        Optional<Standing> standing = standing(person, today);
        if (standing.isEmpty()) {
            return;
        }
        Collection<Errand> urgent =
                Urgency.of(standing.get(), today, AsOf.dayOf(person.mailSince()), calendar.workingDays()).stream()
                        .map(Urgency::errand)
                        .toList();
        Set<Errand> begun = log.begun(person.username(), today.minusDays(2L * Urgency.DAYS));
        times.due(now, urgent, begun).stream()
                .flatMap(errand -> log.claim(person.username(), errand).stream())
                .forEach(claim -> send(person, claim));
    }

    /** As things stand now, whatever they were when it was claimed. */
    private void send(Recipient person, MailLog.Claim claim) {
        LocalDate today = AsOf.today(clock);
        Optional<Letter> letter = standing(person, today)
                .flatMap(now -> letters.of(claim.errand(), person, now, toldUntil(person, today)));
        MailState state = letter.map(written -> post.send(person.address(), written, claim.id()))
                .orElse(MailState.EMPTY);
        boolean last = state == MailState.DELAYED && claim.attempts() > DELAYS.size();
        log.settle(claim, last ? MailState.GIVEN_UP : state, last ? null : retryAt(state, claim));
    }

    private @Nullable Instant retryAt(MailState state, MailLog.Claim claim) {
        return state == MailState.DELAYED ? clock.instant().plus(DELAYS.get(claim.attempts() - 1)) : null;
    }

    private Optional<Standing> standing(Recipient person, LocalDate today) {
        return standings.of(person, newsSince(person), toldUntil(person, today));
    }

    /** Nobody is told what happened before he wanted to be, nor what is long past. */
    private Instant newsSince(Recipient person) {
        return later(person.mailSince(), clock.instant().minus(Duration.ofDays(Urgency.DAYS)));
    }

    private Instant toldUntil(Recipient person, LocalDate today) {
        return later(newsSince(person), log.toldUntil(person.username(), today).orElse(Instant.EPOCH));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
