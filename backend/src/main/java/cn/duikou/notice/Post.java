package cn.duikou.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jboss.logging.Logger;

/**
 * Hands mails to the server of outgoing mail, each in a conversation of its own, and understands what it says. No address is
 * ever written to the log.
 */
@ApplicationScoped
class Post {

    private static final Logger LOG = Logger.getLogger(Post.class);
    private final MailSettings settings;
    private final String here;
    private final Clock clock;

    Post(MailSettings settings, NoticeSettings notices, Clock clock) {
        this.settings = settings;
        this.here = notices.address().getHost();
        this.clock = clock;
    }

    /** Whoever finds the same mail a second time knows it by its id. */
    MailState send(String address, Letter letter, UUID id) {
        try {
            Session session = Session.getInstance(settings.properties(here));
            MimeMessage mail = written(session, letter, "<" + id + "@" + here + ">");
            mail.setRecipient(Message.RecipientType.TO, new InternetAddress(address, true));
            mail.saveChanges();
            Transport transport = session.getTransport();
            try {
                return handed(transport, mail);
            } finally {
                hangUp(transport);
            }
        } catch (AddressException unusable) {
            LOG.warn("A mail was not sent: its address is none");
            return MailState.REFUSED;
        } catch (MessagingException e) {
            throw new IllegalStateException("A mail could not be written", e);
        }
    }

    private MailState handed(Transport transport, MimeMessage mail) {
        try {
            transport.connect(settings.user().orElse(null), settings.password().orElse(null));
        } catch (MessagingException unheard) {
            LOG.warnf(
                    "The server of outgoing mail cannot be spoken to: %s",
                    unheard.getClass().getName());
            return MailState.DELAYED;
        }
        try {
            transport.sendMessage(mail, mail.getAllRecipients());
            return MailState.SENT;
        } catch (MessagingException refused) {
            return understood(refused);
        }
    }

    private MimeMessage written(Session session, Letter letter, String id) throws MessagingException {
        MimeMessage mail = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", id);
            }
        };
        mail.setFrom(new InternetAddress(settings.from()));
        mail.setSubject(letter.subject(), "UTF-8");
        mail.setSentDate(Date.from(clock.instant()));
        mail.setHeader("Auto-Submitted", "auto-generated");
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(letter.text(), "UTF-8");
        MimeBodyPart rich = new MimeBodyPart();
        rich.setText(letter.html(), "UTF-8", "html");
        mail.setContent(new MimeMultipart("alternative", plain, rich));
        return mail;
    }

    /**
     * What a server said to a command.
     *
     * @param code as of RFC 5321, or {@value #HUNG_UP}
     */
    record Reply(String command, int code) {

        static final int HUNG_UP = -1;

        /**
         * Only at the end of a mail it may have taken it and not said so. What it says for good to anything but a recipient or
         * the mail itself is about the operator, who may mend it.
         */
        MailState understood() {
            boolean ends = command.strip().equals(".");
            if (code == HUNG_UP) {
                return ends ? MailState.UNCERTAIN : MailState.DELAYED;
            }
            LOG.warnf("A mail was not taken: the server said %d", code);
            boolean forGood = code >= 500 && (ends || command.startsWith("RCPT TO"));
            return forGood ? MailState.REFUSED : MailState.DELAYED;
        }
    }

    /** What became of a mail of which a connected server did not say that it took it. */
    static MailState understood(MessagingException refused) {
        return Stream.iterate((Throwable) refused, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> said(cause).stream())
                .findFirst()
                .map(Reply::understood)
                .orElseGet(() -> {
                    LOG.errorf(
                            "Whether a mail was taken is not known: %s",
                            refused.getClass().getName());
                    return MailState.UNCERTAIN;
                });
    }

    private static Optional<Reply> said(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case SMTPAddressFailedException of -> new Reply(of.getCommand(), of.getReturnCode());
                    case SMTPSenderFailedException of -> new Reply(of.getCommand(), of.getReturnCode());
                    case SMTPSendFailedException of -> new Reply(of.getCommand(), of.getReturnCode());
                    default -> null;
                });
    }

    private static void hangUp(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException gone) {
            LOG.debug("The server of outgoing mail had hung up before");
        }
    }
}
