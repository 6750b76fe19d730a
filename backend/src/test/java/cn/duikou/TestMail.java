package cn.duikou;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** One real server of outgoing mail for all tests; whoever it is sent to finds it there. */
public class TestMail implements QuarkusTestResourceLifecycleManager {

    private static GreenMail server;

    @Override
    public synchronized Map<String, String> start() {
        if (server == null) {
            server = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            server.start();
        }
        return Map.of(
                "DUIKOU_SMTP_HOST",
                "127.0.0.1",
                "DUIKOU_SMTP_PORT",
                String.valueOf(server.getSmtp().getPort()),
                "DUIKOU_SMTP_START_TLS",
                "DISABLED",
                "DUIKOU_MAIL_FROM",
                "duikou@example.invalid");
    }

    @Override
    public void stop() {}

    /** One of its own, so that the server has it again after it was away. */
    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static GreenMail server() {
        return server;
    }
}
