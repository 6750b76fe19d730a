package cn.duikou.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every reason for which the API refuses, with its status; the texts stand in {@code messages*.properties}. */
@Schema(title = "问题代码")
public enum ProblemCode {
    MALFORMED(400),
    INVALID(400),
    UNKNOWN_PARAMETER(400),
    CURSOR_INVALID(400),
    SORT_UNKNOWN(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NO_ORGANISATION(403),
    CSRF(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    WRONG_STATE(409),
    IN_PROGRESS(409),
    STALE_BASE(409),
    CHANGED_MEANWHILE(412),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    RULES_BROKEN(422),
    KEY_REUSED(422),
    PRECONDITION_REQUIRED(428),
    TOO_MANY_REQUESTS(429),
    INTERNAL(500),
    CONTENT_LOST(500),
    UNAVAILABLE(503),
    NO_PERSONAL_DATA_KEY(503);

    private final int status;

    ProblemCode(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }
}
