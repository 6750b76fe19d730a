package cn.duikou.attachment;

import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/** Shows a file to clamd (INSTREAM) before it is taken. Where a scanner is configured, one that is away lets nothing in. */
@ApplicationScoped
class VirusScan {

    private static final Logger LOG = Logger.getLogger(VirusScan.class);
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;

    private final AttachmentSettings settings;

    VirusScan(AttachmentSettings settings) {
        this.settings = settings;
    }

    /**
     * @throws Refusal 422 for what the scanner found, 503 when it gave no answer that can be relied on
     */
    void refuseIfInfected(Path file) {
        settings.clamd().ifPresent(scanner -> {
            String answer = ask(scanner, file);
            Matcher found = FOUND.matcher(answer);
            if (found.matches()) {
                LOG.warnf("Refused a file with %s", found.group(1));
                throw FileRefusal.because("FILE_IS_INFECTED", found.group(1));
            }
            if (!answer.equals("stream: OK")) {
                LOG.errorf("The virus scanner answered: %s", answer);
                throw notScanned();
            }
        });
    }

    private String ask(String scanner, Path file) {
        int colon = scanner.lastIndexOf(':');
        InetSocketAddress address =
                new InetSocketAddress(scanner.substring(0, colon), Integer.parseInt(scanner.substring(colon + 1)));
        int patience = Math.toIntExact(settings.scanPatience().toMillis());
        try (Socket socket = new Socket()) {
            socket.connect(address, patience);
            socket.setSoTimeout(patience);
            send(file, new DataOutputStream(new BufferedOutputStream(socket.getOutputStream())));
            byte[] answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
            return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
        } catch (IOException away) {
            LOG.errorf("The virus scanner at %s cannot be asked: %s", scanner, away.getMessage());
            throw notScanned();
        }
    }

    private static Refusal notScanned() {
        return Refusal.because(ProblemCode.UNAVAILABLE, List.of(Finding.at(FileRefusal.FILE, "FILE_NOT_SCANNED")));
    }

    private static void send(Path file, DataOutputStream scanner) throws IOException {
        scanner.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        try (InputStream content = Files.newInputStream(file)) {
            byte[] piece = new byte[PIECE];
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                scanner.writeInt(read);
                scanner.write(piece, 0, read);
            }
        }
        scanner.writeInt(0);
        scanner.flush();
    }
}
