package cn.duikou.attachment;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A scanner at the end of a socket: reads INSTREAM as clamd does, and answers as it is told. */
final class Clamd implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0);
    private volatile byte[] shown = {};

    private Clamd() throws IOException {}

    static Clamd answering(String answer) throws IOException {
        Clamd clamd = new Clamd();
        Thread.ofVirtual().start(() -> clamd.serve(answer));
        return clamd;
    }

    /** Takes the call and never says anything. */
    static Clamd silent() throws IOException {
        return new Clamd();
    }

    static AttachmentSettings settings(String address) {
        Map<String, String> values = Map.of(
                "duikou.attachments.directory", "unused",
                "duikou.attachments.clamd", address,
                "duikou.attachments.scan-patience", "PT0.5S");
        return new SmallRyeConfigBuilder()
                .withMapping(AttachmentSettings.class)
                .withSources(new PropertiesConfigSource(values, "test", 100))
                .build()
                .getConfigMapping(AttachmentSettings.class);
    }

    String address() {
        return "localhost:" + door.getLocalPort();
    }

    byte[] shown() {
        return shown;
    }

    private void serve(String answer) {
        try {
            while (true) {
                try (Socket call = door.accept()) {
                    shown = read(new DataInputStream(call.getInputStream()));
                    call.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private static byte[] read(DataInputStream call) throws IOException {
        byte[] command = call.readNBytes("zINSTREAM\0".length());
        if (!new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
            throw new IOException("another command");
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = call.readInt(); length > 0; length = call.readInt()) {
            content.write(call.readNBytes(length));
        }
        return content.toByteArray();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
