package cn.duikou.notice;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Hands mails to the server of outgoing mail, and understands what it says. No address is ever written to the log. */
@ApplicationScoped
class Post {

    private static final Logger LOG = Logger.getLogger(Post.class);

    /** What a server says of the operator's account rather than of who is written to. */
    private static final Set<Integer> OF_OUR_ACCOUNT = Set.of(530, 534, 535, 538);

    private final Mailer mailer;
    private final NoticeSettings settings;

    Post(Mailer mailer, NoticeSettings settings) {
        this.mailer = mailer;
        this.settings = settings;
    }

    /** Whoever finds the same mail a second time knows it by its id. */
    MailState send(String address, Letter letter, UUID id) {
        Mail mail = Mail.withText(address, letter.subject(), letter.text())
                .setHtml(letter.html())
                .addHeader("Message-ID", "<" + id + "@" + settings.address().getHost() + ">")
                .addHeader("Auto-Submitted", "auto-generated");
        try {
            mailer.send(mail);
            return MailState.SENT;
        } catch (RuntimeException refused) {
            return understood(refused);
        }
    }

    static MailState understood(Throwable failed) {
        for (Throwable cause :
                Stream.iterate(failed, one -> one != null, Throwable::getCause).toList()) {
            if (cause instanceof SMTPException said) {
                LOG.warnf("A mail was not taken: the server said %d", said.getReplyCode());
                boolean forGood = said.isPermanent() && !OF_OUR_ACCOUNT.contains(said.getReplyCode());
                return forGood ? MailState.REFUSED : MailState.DELAYED;
            }
            if (cause instanceof ConnectException || cause instanceof UnknownHostException) {
                LOG.warn("The server of outgoing mail cannot be reached");
                return MailState.DELAYED;
            }
        }
        LOG.errorf(
                "Whether a mail was taken is not known: %s", failed.getClass().getName());
        return MailState.UNCERTAIN;
    }
}
