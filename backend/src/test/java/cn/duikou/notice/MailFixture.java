package cn.duikou.notice;

import static cn.duikou.Calls.bearing;

import cn.duikou.TestDatabase;
import cn.duikou.TestMail;
import cn.duikou.Tokens;
import cn.duikou.duty.DutyFixture;
import cn.duikou.reference.WorkingDays;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Approvers of 哈尔滨 and 深圳 who want mail, each with a mailbox of his own. */
final class MailFixture {

    static final String NOTICES = "/api/v1/me/notices";
    static final List<String> ALL = List.of("DUTIES", "PLANS", "COMMENTS", "LEDGERS", "EVALUATIONS");

    /** Today is worked, whatever day it is. */
    static final MailTimes TIMES = new MailTimes(
            LocalTime.of(9, 0),
            LocalTime.of(8, 30),
            LocalTime.of(18, 0),
            new WorkingDays(Map.of(DutyFixture.TODAY, true)));

    static final LocalDateTime NINE = DutyFixture.TODAY.atTime(9, 0);
    static final LocalDateTime BEFORE_NINE = DutyFixture.TODAY.atTime(8, 40);

    private MailFixture() {}

    /** Somebody who has wanted mail for ten days. */
    record Reader(String username, String organisation, String address) {

        static Reader of(String organisation) {
            return of(organisation, ALL);
        }

        static Reader of(String organisation, List<String> topics) {
            String username = organisation + "-" + UUID.randomUUID();
            Reader reader = new Reader(username, organisation, username + "@example.invalid");
            reader.choose(topics);
            store("update notice_choice set mail_since = mail_since - interval '10 days' where username = ?", username);
            return reader;
        }

        void choose(List<String> topics) {
            bearing(token())
                    .header("If-Match", "*")
                    .body(Map.of("mail", true, "language", "ZH", "topics", topics))
                    .put(NOTICES)
                    .then()
                    .statusCode(200);
        }

        String token() {
            return Tokens.withMailbox(username, organisation, address, true);
        }

        List<MimeMessage> mails() {
            return Arrays.stream(TestMail.server().getReceivedMessages())
                    .filter(mail -> isTo(mail, address))
                    .toList();
        }

        List<String> states() {
            return texts("select state from notice_mail where username = ? order by day, about", username);
        }

        /** Whoever wants no mail is in nobody's way. */
        void leave() {
            store("update notice_choice set address = null, address_key = null where username = ?", username);
        }
    }

    private static boolean isTo(MimeMessage mail, String address) {
        try {
            return mail.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static void store(String sql, Object... values) {
        try (Connection connection = DriverManager.getConnection(TestDatabase.url(), "postgres", "postgres");
                PreparedStatement statement = prepared(connection, sql, values)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    static List<String> texts(String sql, Object... values) {
        try (Connection connection = DriverManager.getConnection(TestDatabase.url(), "postgres", "postgres");
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
