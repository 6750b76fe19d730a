package cn.duikou.notice;

import cn.duikou.ledger.AsOf;
import cn.duikou.ledger.Surroundings;
import cn.duikou.pair.Pairs;
import cn.duikou.reference.Calendar;
import cn.duikou.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes mails, as things stand when they are sent. Whoever looks into the mailbox reads which documents, and by when; neither
 * who did something, nor why, nor a figure, nor what stands in a ledger.
 */
@ApplicationScoped
class Letters {

    private static final int MOST = 20;

    private final Pairs pairs;
    private final Calendar calendar;
    private final Surroundings surroundings;
    private final NoticeSettings settings;

    Letters(Pairs pairs, Calendar calendar, Surroundings surroundings, NoticeSettings settings) {
        this.pairs = pairs;
        this.calendar = calendar;
        this.surroundings = surroundings;
        this.settings = settings;
    }

    /** None where there is nothing to be told any more. */
    Optional<Letter> of(Errand errand, Recipient reader, Standing now, Instant toldUntil) {
        return errand.isDaily()
                ? daily(reader, now, toldUntil)
                : Urgency.of(now, surroundings.today(), AsOf.dayOf(reader.mailSince()), calendar.workingDays()).stream()
                        .filter(urgency -> urgency.errand().equals(errand))
                        .findFirst()
                        .map(urgency -> urgent(reader, urgency));
    }

    private Letter urgent(Recipient reader, Urgency urgency) {
        ReportTodo todo = urgency.todo();
        String subject = told(reader, "mail.subject", urgency.kind(), todo.title());
        LetterText text = new LetterText();
        text.paragraph(told(reader, "mail.asked"));
        text.list(List.of(line(reader, todo)));
        text.link(told(reader, "mail.open"), settings.address() + "/" + todo.resource() + "/" + todo.resourceId());
        return signed(reader, subject, text);
    }

    private Optional<Letter> daily(Recipient reader, Standing now, Instant toldUntil) {
        List<String> news = now.news().stream()
                .filter(item -> item.at().isAfter(toldUntil))
                .filter(item -> reader.topics().contains(item.kind().topic()))
                .filter(item ->
                        !item.kind().isUrgent() && !(item.met() && item.kind().isAsking()))
                .map(item -> line(reader, item))
                .toList();
        boolean asked = now.todos().stream().anyMatch(todo -> todo.since().isAfter(toldUntil));
        List<String> ledgers = reader.topics().contains(NoticeTopic.LEDGERS) ? ofLedgers(reader, now) : List.of();
        if (news.isEmpty() && !asked && ledgers.isEmpty()) {
            return Optional.empty();
        }
        LetterText text = new LetterText();
        section(reader, text, "mail.news", news);
        section(
                reader,
                text,
                "mail.todos",
                now.todos().stream().map(todo -> line(reader, todo)).toList());
        section(reader, text, "mail.ledgers", ledgers);
        text.link(told(reader, "mail.open"), settings.address() + "/inbox");
        return Optional.of(signed(reader, told(reader, "mail.subject.daily", surroundings.today()), text));
    }

    private void section(Recipient reader, LetterText text, String heading, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        List<String> shown = new ArrayList<>(lines.stream().limit(MOST).toList());
        if (lines.size() > MOST) {
            shown.add(told(reader, "mail.more", lines.size() - MOST));
        }
        text.heading(told(reader, heading));
        text.list(shown);
    }

    private List<String> ofLedgers(Recipient reader, Standing now) {
        return now.ofLedgers().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(of -> told(reader, "mail.ledger", of.getKey(), of.getValue()))
                .toList();
    }

    private Letter signed(Recipient reader, String subject, LetterText text) {
        text.paragraph(told(reader, "mail.automatic", settings.address() + "/inbox/settings"));
        return new Letter(subject, text.plain(), text.html());
    }

    private String line(Recipient reader, InboxItem item) {
        return line(reader, item.kind(), item.title(), item.pairCode(), item.dueOn());
    }

    private String line(Recipient reader, ReportTodo todo) {
        return line(reader, todo.kind(), todo.title(), todo.pairCode(), todo.dueOn());
    }

    private String line(Recipient reader, Enum<?> what, String title, String pairCode, @Nullable LocalDate dueOn) {
        String pair = pairs.find(pairCode)
                .map(found -> reader.language() == NoticeLanguage.EN ? found.nameEn() : found.nameZh())
                .orElse(pairCode);
        return dueOn == null
                ? told(reader, "mail.line", what, title, pair)
                : told(reader, "mail.line.due", what, title, pair, dueOn);
    }

    private static String told(Recipient reader, String key, Object... values) {
        return Messages.text(reader.language().locale(), key, List.of(values));
    }
}
