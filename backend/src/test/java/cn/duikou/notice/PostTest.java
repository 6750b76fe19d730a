package cn.duikou.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.ext.mail.SMTPException;
import java.io.IOException;
import java.net.ConnectException;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is understood of what a server says. */
class PostTest {

    @ParameterizedTest
    @CsvSource({"451, DELAYED", "421, DELAYED", "452, DELAYED", "535, DELAYED", "550, REFUSED", "553, REFUSED"})
    void a_reply_tells_whether_to_try_again(int code, MailState understood) {
        assertEquals(understood, understood(new SMTPException("refused", code, List.of(), code >= 500)));
    }

    @Test
    void a_server_that_was_not_reached_has_taken_nothing() {
        assertEquals(MailState.DELAYED, understood(new ConnectException()));
    }

    @Test
    void a_server_that_fell_silent_may_have_taken_it() {
        assertEquals(MailState.UNCERTAIN, understood(new IOException()));
    }

    private static MailState understood(Throwable cause) {
        return Post.understood(new CompletionException(cause));
    }
}
