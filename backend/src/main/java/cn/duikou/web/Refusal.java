package cn.duikou.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Thrown where the API says no; {@link Problems} turns it into a {@link Problem}. */
public class Refusal extends RuntimeException {

    private final ProblemCode code;
    private final List<Finding> findings;
    private final List<Object> values;
    private final @Nullable String etag;
    private final @Nullable Duration retryAfter;

    private Refusal(ProblemCode code, List<Finding> findings, List<Object> values) {
        this(code, findings, values, null, null);
    }

    private Refusal(
            ProblemCode code,
            List<Finding> findings,
            List<Object> values,
            @Nullable String etag,
            @Nullable Duration retryAfter) {
        super(code.name(), null, false, false);
        this.code = code;
        this.findings = List.copyOf(findings);
        this.values = values;
        this.etag = etag;
        this.retryAfter = retryAfter;
    }

    public static Refusal of(ProblemCode code, Object... values) {
        return new Refusal(code, List.of(), List.of(values));
    }

    public static Refusal because(ProblemCode code, List<Finding> findings) {
        return new Refusal(code, findings, List.of());
    }

    /** Refuses with 422 what breaks rules. */
    public static void ifBroken(List<Finding> rules) {
        if (!rules.isEmpty()) {
            throw because(ProblemCode.RULES_BROKEN, rules);
        }
    }

    public static Refusal notFound() {
        return of(ProblemCode.NOT_FOUND);
    }

    /** Carries the current tag, so that the caller can fetch and compare. */
    public static Refusal changedMeanwhile(String currentTag) {
        return new Refusal(ProblemCode.CHANGED_MEANWHILE, List.of(), List.of(), currentTag, null);
    }

    /** Too much for now; the same may be asked for again after that time. */
    public static Refusal tooMany(List<Finding> findings, Duration retryAfter) {
        return new Refusal(ProblemCode.TOO_MANY_REQUESTS, findings, List.of(), null, retryAfter);
    }

    /** A part of the body, below {@code pointer}, that does not read as what it should be. */
    public static Refusal unreadable(JsonProcessingException unreadable, String pointer) {
        return unreadable(ProblemCode.MALFORMED, unreadable, pointer);
    }

    /** The same where it is a document with rules of its own. */
    public static Refusal unreadable(ProblemCode code, JsonProcessingException unreadable, String pointer) {
        Finding found = JsonFindings.of(unreadable);
        return because(code, List.of(new Finding(pointer + found.pointer(), found.code(), found.values())));
    }

    public int status() {
        return code.status();
    }

    /** For an answer that tells of several refusals at once. */
    public Problem problem(Locale language, String path) {
        return Problems.in(language, code, findings, values, path);
    }

    ProblemCode code() {
        return code;
    }

    List<Finding> findings() {
        return findings;
    }

    List<Object> values() {
        return values;
    }

    @Nullable
    String etag() {
        return etag;
    }

    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }
}
