package cn.duikou.web;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import java.util.List;

/**
 * Tells what the framework's parser of forms could not read. It throws exceptions of many kinds, few of them its own, so
 * they are known by where they come from: nothing else runs there.
 */
final class FormFaults {

    private static final String PARSER = "org.jboss.resteasy.reactive.server.core.multipart.";

    private FormFaults() {}

    /** Whether the form is to blame, and not the place where its files are put. */
    static boolean explain(Throwable thrown) {
        boolean whileReading = Arrays.stream(thrown.getStackTrace())
                .anyMatch(frame -> frame.getClassName().startsWith(PARSER));
        Throwable cause = thrown.getCause();
        boolean ofTheForm = !(cause instanceof IOException) || cause instanceof UnsupportedEncodingException;
        return whileReading && ofTheForm;
    }

    static Refusal unreadable() {
        return Refusal.because(ProblemCode.MALFORMED, List.of(Finding.at("", "NOT_A_FORM")));
    }

    /** What was too large: a body that told its length has been found short enough, so it is one of its fields. */
    static List<Finding> tooLarge(HttpHeaders headers, String path) {
        return headers.getLength() >= 0 && path.equals(FileLimit.PATH)
                ? List.of(Finding.at("", "FORM_FIELD_TOO_LONG"))
                : FileLimit.findings(ProblemCode.TOO_LARGE, path);
    }
}
