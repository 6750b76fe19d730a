package cn.duikou.notice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A server of outgoing mail that answers one command as it was told, and hangs up then. */
final class RefusingServer {

    private static final ServerSocket SOCKET = opened();

    private static volatile String command = "MAIL";
    private static volatile String reply = "";

    private RefusingServer() {}

    static MailSettings settings() {
        return new Settings(
                Optional.of("127.0.0.1"),
                SOCKET.getLocalPort(),
                Optional.empty(),
                Optional.empty(),
                MailSettings.StartTls.DISABLED,
                false,
                "duikou@example.invalid");
    }

    private record Settings(
            Optional<String> host,
            int port,
            Optional<String> user,
            Optional<String> password,
            StartTls startTls,
            boolean tls,
            String from)
            implements MailSettings {}

    /**
     * From now on.
     *
     * @param toCommand with which it begins; a point ends a mail
     * @param code with words; none: it hangs up without any
     */
    static void answers(String toCommand, String code) {
        command = toCommand;
        reply = code;
    }

    private static ServerSocket opened() {
        try {
            ServerSocket socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
            Thread.ofPlatform().daemon().start(() -> serve(socket));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void serve(ServerSocket socket) {
        while (true) {
            try {
                Socket caller = socket.accept();
                Thread.ofVirtual().start(() -> converse(caller));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void converse(Socket caller) {
        try (caller) {
            answer(caller);
        } catch (IOException hungUp) {
            // Whoever is next may have more to say.
        }
    }

    private static void answer(Socket caller) throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        boolean writing = false;
        tell(caller, "220 refusing.example");
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (writing && !line.equals(".")) {
                continue;
            }
            boolean refused = line.startsWith(command);
            writing = !refused && line.equals("DATA");
            tell(caller, refused ? reply : writing ? "354 go on" : "250 fine");
            if (refused && reply.isEmpty()) {
                return;
            }
        }
    }

    private static void tell(Socket caller, String line) throws IOException {
        if (!line.isEmpty()) {
            caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }
    }
}
