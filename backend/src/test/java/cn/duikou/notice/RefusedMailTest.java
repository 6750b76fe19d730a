package cn.duikou.notice;

import static cn.duikou.notice.MailFixture.NINE;
import static cn.duikou.notice.MailFixture.TIMES;
import static cn.duikou.notice.MailFixture.store;
import static cn.duikou.notice.MailFixture.texts;
import static cn.duikou.plan.PlanFixture.because;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.duikou.Calls;
import cn.duikou.TestDatabase;
import cn.duikou.TestMail;
import cn.duikou.duty.DutyFixture;
import cn.duikou.notice.MailFixture.Reader;
import cn.duikou.reference.Calendar;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a mail by what a server says while it is spoken to. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestMail.class)
class RefusedMailTest {

    private static final MailSettings REFUSING = RefusingServer.settings();

    @Inject
    NoticeSettings settings;

    @Inject
    NoticeChoices choices;

    @Inject
    Standings standings;

    @Inject
    Letters letters;

    @Inject
    MailLog log;

    @Inject
    Calendar calendar;

    @Inject
    Clock clock;

    private Mailing mailing;

    private Reader reader;
    private String due;

    @BeforeEach
    void somebody_wants_mail_of_what_is_due() {
        reader = Reader.of("harbin");
        Post post = new Post(REFUSING, settings, clock);
        mailing = new Mailing(settings, REFUSING, choices, standings, letters, log, post, calendar, clock);
        due = DutyFixture.dueOn(DutyFixture.TODAY, "SPECIAL", "HRB-SZ");
    }

    @AfterEach
    void and_then_no_more() {
        reader.leave();
        DutyFixture.act("ndrc", due, "waive", because("试")).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "MAIL, 451 later, DELAYED",
        "MAIL, 530 sign in first, DELAYED",
        "RCPT, 450 greylisted, DELAYED",
        "RCPT, 550 no such mailbox, REFUSED",
        "DATA, 452 full, DELAYED",
        "DATA, '', DELAYED",
        "., 554 unwanted, REFUSED",
        "., '', UNCERTAIN"
    })
    void a_reply_is_understood_wherever_it_comes(String command, String reply, String state) {
        becomes(state, command, reply);
        mailing.run(TIMES, NINE.plusMinutes(1));
        assertEquals(List.of(state), states());
        assertEquals(List.of(), reader.mails());
    }

    @Test
    void what_was_put_off_too_often_is_given_up() {
        becomes("DELAYED", "RCPT", "450 greylisted");
        for (int again = 1; again <= 4; again++) {
            store("update notice_mail set retry_at = now() where username = ?", reader.username());
            becomes(again < 4 ? "DELAYED" : "GIVEN_UP", "RCPT", "450 greylisted");
        }
    }

    @Test
    void whoever_was_refused_for_good_reads_so_in_his_settings() {
        becomes("REFUSED", "RCPT", "550 no such mailbox");
        String refused = Calls.bearing(reader.token())
                .get(MailFixture.NOTICES)
                .then()
                .statusCode(200)
                .extract()
                .path("lastRefusedAt");
        assertEquals(
                1,
                texts("select 1 where ?::timestamptz > now() - interval '1 hour'", refused)
                        .size());
    }

    @Test
    void what_became_of_a_mail_is_forgotten_when_it_is_no_news_any_more() {
        mailing.run(TIMES, NINE);
        store("update notice_mail set day = day - 181 where username = ?", reader.username());
        mailing.run(TIMES, NINE.minusHours(8));
        assertEquals(List.of(), reader.states());
    }

    private void becomes(String state, String command, String reply) {
        RefusingServer.answers(command, reply);
        mailing.run(TIMES, NINE);
        assertEquals(List.of(state), states());
    }

    /** Of his daily mail: others may be urgent. */
    private List<String> states() {
        return texts("select state from notice_mail where username = ? and about = 'daily'", reader.username());
    }
}
