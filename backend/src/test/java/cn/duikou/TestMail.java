package cn.duikou;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** One real server of outgoing mail for all tests; whoever it is sent to finds it there. */
public class TestMail implements QuarkusTestResourceLifecycleManager {

    private static GreenMail server;

    @Override
    public synchronized Map<String, String> start() {
        if (server == null) {
            server = new GreenMail(ServerSetup.SMTP.dynamicPort());
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

    public static GreenMail server() {
        return server;
    }
}
