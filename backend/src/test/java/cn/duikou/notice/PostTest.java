package cn.duikou.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.mail.MessagingException;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is understood of what a server says. */
class PostTest {

    @ParameterizedTest
    @CsvSource({
        "MAIL FROM, 530, DELAYED",
        "RCPT TO, 451, DELAYED",
        "RCPT TO, 421, DELAYED",
        "RCPT TO, 550, REFUSED",
        ".,       554, REFUSED",
        "DATA,     -1, DELAYED",
        ".,        -1, UNCERTAIN"
    })
    void a_reply_tells_whether_to_try_again(String command, int code, MailState understood) {
        assertEquals(understood, new Post.Reply(command, code).understood());
    }

    @Test
    void a_server_that_fell_silent_may_have_taken_it() {
        assertEquals(
                MailState.UNCERTAIN, Post.understood(new MessagingException("silent", new SocketTimeoutException())));
    }
}
