package cn.duikou.notice;

import static cn.duikou.duty.DutyFixture.TODAY;
import static cn.duikou.duty.DutyFixture.dueOn;
import static cn.duikou.notice.MailFixture.BEFORE_NINE;
import static cn.duikou.notice.MailFixture.NINE;
import static cn.duikou.notice.MailFixture.TIMES;
import static cn.duikou.notice.MailFixture.store;
import static cn.duikou.notice.MailFixture.texts;
import static cn.duikou.plan.PlanFixture.aPlan;
import static cn.duikou.plan.PlanFixture.act;
import static cn.duikou.plan.PlanFixture.added;
import static cn.duikou.plan.PlanFixture.because;
import static cn.duikou.plan.PlanFixture.begun;
import static cn.duikou.plan.PlanFixture.fill;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.duikou.AtOnce;
import cn.duikou.Calls;
import cn.duikou.TestDatabase;
import cn.duikou.TestMail;
import cn.duikou.Tokens;
import cn.duikou.duty.DutyFixture;
import cn.duikou.notice.MailFixture.Reader;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mails, as a real server of outgoing mail takes them. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@QuarkusTestResource(TestMail.class)
class MailingTest {

    private static final String PAIR = "HRB-SZ";

    @Inject
    Mailing mailing;

    @Inject
    MailLog log;

    private Reader harbin;

    @BeforeEach
    void somebody_wants_mail() {
        harbin = Reader.of("harbin");
    }

    @AfterEach
    void and_then_no_more() {
        harbin.leave();
    }

    @Test
    void the_daily_mail_tells_what_is_new_and_what_waits() throws Exception {
        String title = "示例方案" + UUID.randomUUID();
        String id = submitted(title);
        mailing.run(TIMES, BEFORE_NINE);
        assertEquals(List.of(), harbin.mails());
        mailing.run(TIMES, NINE);
        mailing.run(TIMES, NINE.plusMinutes(1));
        assertEquals(1, harbin.mails().size());
        MimeMessage mail = harbin.mails().getFirst();
        String today = TODAY.format(DateTimeFormatter.ofPattern("y年M月d日"));
        assertEquals("【对口合作】" + today + " 待办与消息", mail.getSubject());
        assertEquals("auto-generated", mail.getHeader("Auto-Submitted")[0]);
        assertTrue(mail.getMessageID().matches("<[0-9a-f-]{36}@localhost>"), mail.getMessageID());
        assertEquals(
                mail.getMessageID().substring(1, 37),
                texts("select id from notice_mail where username = ?", harbin.username())
                        .getFirst());
        String plain = part(mail, 0);
        assertTrue(plain.contains("已送审：" + title + "（哈尔滨市—深圳市）"), plain);
        assertTrue(plain.contains("待会签：" + title), plain);
        assertTrue(plain.contains("http://localhost:8080/inbox"), plain);
        assertTrue(part(mail, 1).contains("<li>待会签：" + title), part(mail, 1));
        assertFalse(plain.contains("shenzhen") || plain.contains(id), plain);
        assertEquals(List.of("SENT"), harbin.states());
    }

    @Test
    void two_instances_send_one() {
        submitted("示例方案");
        Callable<Boolean> instance = () -> {
            mailing.run(TIMES, NINE);
            return true;
        };
        AtOnce.all(List.of(instance, instance));
        assertEquals(1, harbin.mails().size());
    }

    @Test
    void what_was_seen_or_is_not_wanted_is_not_told_and_nothing_is_not_sent() {
        Reader few = Reader.of("harbin", List.of("DUTIES"));
        String id = begun("shenzhen-editor", plan("示例方案"));
        added("shenzhen-editor", id, "comments", Map.of("text", "请核对"));
        Calls.bearing(harbin.token())
                .body(Map.of(
                        "until",
                        Calls.bearing(harbin.token())
                                .get("/api/v1/inbox?size=1")
                                .path("items[0].at")
                                .toString()))
                .post("/api/v1/inbox/seen")
                .then()
                .statusCode(204);
        mailing.run(TIMES, NINE);
        few.leave();
        assertTrue(harbin.mails().stream().noneMatch(mail -> part(mail, 0).contains("新消息")));
        assertTrue(few.mails().stream().noneMatch(mail -> part(mail, 0).contains("新意见")));
    }

    @Test
    void what_is_due_today_is_told_at_once_and_nothing_of_a_duty_that_was_met() {
        String met = dueOn(TODAY, "SPECIAL", PAIR);
        String due = dueOn(TODAY, "SPECIAL", PAIR);
        DutyFixture.act("ndrc", met, "waive", because("试")).statusCode(200);
        mailing.run(TIMES, BEFORE_NINE);
        mailing.run(TIMES, BEFORE_NINE.plusMinutes(1));
        String all = harbin.mails().stream().map(mail -> part(mail, 0)).reduce("", String::concat);
        assertTrue(all.contains("/duties/" + due), all);
        assertFalse(all.contains(met), all);
        assertEquals(harbin.mails().size(), harbin.states().size());
        assertTrue(harbin.mails().stream().allMatch(mail -> subject(mail).startsWith("【对口合作】即将到期：")));
        DutyFixture.act("ndrc", due, "waive", because("试")).statusCode(200);
    }

    @Test
    void what_was_met_between_the_claim_and_the_sending_is_not_told() {
        String due = dueOn(TODAY, "SPECIAL", PAIR);
        Errand errand = new Errand("DUE:duties:" + due, TODAY);
        log.claim(harbin.username(), errand)
                .ifPresent(claim -> log.settle(
                        claim, MailState.DELAYED, Clock.systemUTC().instant().minusSeconds(1)));
        DutyFixture.act("ndrc", due, "waive", because("试")).statusCode(200);
        mailing.run(TIMES, BEFORE_NINE);
        assertEquals(
                List.of("EMPTY"),
                texts(
                        "select state from notice_mail where username = ? and about = ?",
                        harbin.username(),
                        errand.about()));
    }

    @Test
    void a_server_that_is_away_is_tried_again_later() {
        submitted("示例方案");
        TestMail.server().stop();
        mailing.run(TIMES, NINE);
        mailing.run(TIMES, NINE.plusMinutes(1));
        TestMail.server().start();
        assertEquals(List.of("DELAYED"), harbin.states());
        mailing.run(TIMES, NINE.plusMinutes(2));
        assertEquals(List.of("DELAYED"), harbin.states());
        store("update notice_mail set retry_at = now() - interval '1 minute' where username = ?", harbin.username());
        mailing.run(TIMES, NINE.plusMinutes(10));
        assertEquals(List.of("SENT"), harbin.states());
        assertEquals(1, harbin.mails().size());
    }

    @Test
    void whoever_was_not_here_for_long_or_has_lost_his_rights_gets_none() {
        submitted("示例方案");
        Reader gone = Reader.of("harbin");
        store("update notice_choice set seen_at = seen_at - interval '31 days' where username = ?", gone.username());
        Calls.bearing(Tokens.inRole(harbin.username(), "harbin", "observer", harbin.address()))
                .get("/api/v1/inbox")
                .then()
                .statusCode(200);
        mailing.run(TIMES, NINE);
        assertEquals(List.of(), gone.mails());
        assertEquals(List.of(), harbin.mails());
        assertEquals(
                List.of(),
                texts(
                        "select username from notice_choice where address is not null and username = ?",
                        gone.username()));
    }

    @Test
    void nobody_is_told_of_another_pair() {
        Reader other = Reader.of("jilin");
        String title = "示例方案" + UUID.randomUUID();
        submitted(title);
        mailing.run(TIMES, NINE);
        other.leave();
        assertTrue(other.mails().stream().noneMatch(mail -> part(mail, 0).contains(title)));
    }

    @Test
    void what_broke_off_is_never_sent_again_and_counted() {
        int before = log.uncertain();
        log.claim(harbin.username(), Errand.daily(TODAY));
        store(
                "update notice_mail set claimed_at = claimed_at - interval '11 minutes' where username = ?",
                harbin.username());
        submitted("示例方案");
        mailing.run(TIMES, NINE);
        assertEquals(List.of(), harbin.mails());
        assertEquals(before + 1, log.uncertain());
    }

    private static String submitted(String title) {
        String id = begun("shenzhen-editor", plan(title));
        fill("shenzhen-editor", id);
        act("shenzhen-editor", id, "submit").statusCode(200);
        return id;
    }

    private static Map<String, Object> plan(String title) {
        Map<String, Object> plan = new TreeMap<>(aPlan());
        plan.putAll(Map.of("pairCode", PAIR, "title", title));
        return plan;
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(MimeMessage mail, int number) {
        try {
            return ((MimeMultipart) mail.getContent())
                    .getBodyPart(number)
                    .getContent()
                    .toString();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
