package cn.duikou.document;

import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Papers for reading: LibreOffice makes a PDF of a .docx, one after another, each in a place of its own. */
@ApplicationScoped
public class PdfConverter {

    public static final String MEDIA_TYPE = "application/pdf";

    private static final Logger LOG = Logger.getLogger(PdfConverter.class);

    private final DocumentSettings settings;
    private final Semaphore turn = new Semaphore(1, true);

    PdfConverter(DocumentSettings settings) {
        this.settings = settings;
    }

    /** Whether there is a program that converts. */
    public boolean isThere() {
        return settings.converter().isPresent();
    }

    /** @throws Refusal 503 when no program is configured, or the one that is gave no PDF in time */
    public byte[] pdf(byte[] paper) {
        Path program = settings.converter()
                .orElseThrow(() -> Refusal.because(ProblemCode.UNAVAILABLE, List.of(Finding.at("", "NO_CONVERTER"))));
        try {
            turn.acquire();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.of(ProblemCode.UNAVAILABLE);
        }
        try {
            return converted(program, paper);
        } catch (IOException e) {
            throw new UncheckedIOException("The paper could not be converted", e);
        } finally {
            turn.release();
        }
    }

    private byte[] converted(Path program, byte[] paper) throws IOException {
        Path place = Files.createTempDirectory("duikou-pdf");
        try {
            Path source = Files.write(place.resolve("paper.docx"), paper);
            List<String> command = List.of(
                    program.toString(),
                    "-env:UserInstallation=" + place.resolve("profile").toUri(),
                    "--headless",
                    "--convert-to",
                    "pdf",
                    "--outdir",
                    place.toString(),
                    source.toString());
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD)
                    .start();
            awaitEnd(process);
            Path result = place.resolve("paper.pdf");
            if (!Files.exists(result)) {
                LOG.errorf("%s gave no PDF", program);
                throw Refusal.of(ProblemCode.UNAVAILABLE);
            }
            return Files.readAllBytes(result);
        } finally {
            clear(place);
        }
    }

    private void awaitEnd(Process process) {
        boolean ended = false;
        try {
            ended = process.waitFor(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (!ended) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        }
    }

    private static void clear(Path place) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
