package cn.duikou.notice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Properties;

/** The server of outgoing mail, and how it is spoken to. */
@ConfigMapping(prefix = "duikou.mail")
interface MailSettings {

    /** Without one there is no mail. */
    Optional<String> host();

    @WithDefault("587")
    int port();

    Optional<String> user();

    Optional<String> password();

    /** Whether the conversation begins in the open and goes on under TLS. */
    @WithDefault("REQUIRED")
    StartTls startTls();

    /** Under TLS from its beginning. */
    @WithDefault("false")
    boolean tls();

    String from();

    /** STARTTLS of RFC 3207. */
    enum StartTls {
        DISABLED,
        OPTIONAL,
        REQUIRED
    }

    /**
     * The same in the words of Jakarta Mail.
     *
     * @param here as whom the platform greets
     */
    default Properties properties(String here) {
        Properties properties = new Properties();
        properties.putAll(Map.ofEntries(
                entry("mail.transport.protocol", "smtp"),
                entry("mail.smtp.host", host().orElseThrow()),
                entry("mail.smtp.port", port()),
                entry("mail.smtp.localhost", here),
                entry("mail.smtp.auth", user().isPresent()),
                entry("mail.smtp.ssl.enable", tls()),
                entry("mail.smtp.ssl.checkserveridentity", true),
                entry("mail.smtp.starttls.enable", !tls() && startTls() != StartTls.DISABLED),
                entry("mail.smtp.starttls.required", !tls() && startTls() == StartTls.REQUIRED),
                entry("mail.smtp.quitwait", false),
                entry("mail.smtp.connectiontimeout", 10_000),
                entry("mail.smtp.timeout", 60_000),
                entry("mail.smtp.writetimeout", 60_000)));
        return properties;
    }

    private static Entry<String, String> entry(String key, Object value) {
        return Map.entry(key, value.toString());
    }
}
