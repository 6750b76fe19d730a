package cn.duikou.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every exception into a {@link Problem}; what nobody foresaw is logged whole and told as nothing but a 500. */
class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final int RETRY_AFTER_SECONDS = 30;
    private static final URI BLANK = URI.create("about:blank");

    @ServerExceptionMapper
    public Response refused(Refusal refusal, UriInfo uri, HttpHeaders headers) {
        return answer(refusal, uri, headers);
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException invalid, UriInfo uri, HttpHeaders headers) {
        return answer(Refusal.because(ProblemCode.INVALID, Violations.findings(invalid)), uri, headers);
    }

    @ServerExceptionMapper({
        StreamConstraintsException.class,
        StreamReadException.class,
        JsonMappingException.class,
        MismatchedInputException.class
    })
    public Response unreadable(JsonProcessingException unreadable, UriInfo uri, HttpHeaders headers) {
        return answer(Refusal.because(ProblemCode.MALFORMED, List.of(JsonFindings.of(unreadable))), uri, headers);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Response unauthenticated(SecurityException unauthenticated, UriInfo uri, HttpHeaders headers) {
        return answer(Refusal.of(ProblemCode.UNAUTHENTICATED), uri, headers);
    }

    /** Who signs people in does not answer, and without him nobody is known. */
    @ServerExceptionMapper
    public Response signInAway(OIDCException away, UriInfo uri, HttpHeaders headers) {
        LOG.warnf("Nobody can be known by now: %s", away.getMessage());
        return answer(Refusal.of(ProblemCode.UNAVAILABLE), uri, headers);
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException forbidden, UriInfo uri, HttpHeaders headers) {
        return answer(Refusal.of(ProblemCode.FORBIDDEN), uri, headers);
    }

    @ServerExceptionMapper
    public Response framework(WebApplicationException thrown, UriInfo uri, HttpHeaders headers) {
        if (thrown.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable, uri, headers);
        }
        Response own = thrown.getResponse();
        return own.getStatus() < 400 ? own : answer(unread(codeOf(own.getStatus()), uri, headers), uri, headers);
    }

    /** The body could not be read to its end: it exceeds the limit without having said so, or the caller went away. */
    @ServerExceptionMapper
    public Response unread(IOException broken, UriInfo uri, HttpHeaders headers) {
        boolean tooLarge = "Request too large".equals(broken.getMessage());
        return answer(unread(tooLarge ? ProblemCode.TOO_LARGE : ProblemCode.MALFORMED, uri, headers), uri, headers);
    }

    @ServerExceptionMapper
    public Response unforeseen(Throwable thrown, UriInfo uri, HttpHeaders headers) {
        if (FormFaults.explain(thrown)) {
            return answer(FormFaults.unreadable(), uri, headers);
        }
        LOG.errorf(thrown, "Unforeseen failure at %s", uri.getPath());
        return answer(Refusal.of(ProblemCode.INTERNAL), uri, headers);
    }

    private static Refusal unread(ProblemCode code, UriInfo uri, HttpHeaders headers) {
        return Refusal.because(
                code,
                code == ProblemCode.TOO_LARGE
                        ? FormFaults.tooLarge(headers, uri.getRequestUri().getRawPath())
                        : List.of());
    }

    private static ProblemCode codeOf(int status) {
        for (ProblemCode code : List.of(
                ProblemCode.MALFORMED,
                ProblemCode.UNAUTHENTICATED,
                ProblemCode.FORBIDDEN,
                ProblemCode.NOT_FOUND,
                ProblemCode.METHOD_NOT_ALLOWED,
                ProblemCode.NOT_ACCEPTABLE,
                ProblemCode.TOO_LARGE,
                ProblemCode.UNSUPPORTED_MEDIA_TYPE,
                ProblemCode.TOO_MANY_REQUESTS,
                ProblemCode.UNAVAILABLE)) {
            if (code.status() == status) {
                return code;
            }
        }
        return status < 500 ? ProblemCode.MALFORMED : ProblemCode.INTERNAL;
    }

    private static Response answer(Refusal refusal, UriInfo uri, HttpHeaders headers) {
        Locale language = Messages.language(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        Response.ResponseBuilder answer = Response.status(refusal.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .entity(refusal.problem(language, uri.getRequestUri().getRawPath()));
        if (refusal.code() == ProblemCode.UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        if (refusal.retryAfter() != null) {
            answer.header(HttpHeaders.RETRY_AFTER, 1 + refusal.retryAfter().toSeconds());
        }
        return refusal.etag() == null
                ? answer.build()
                : answer.header(HttpHeaders.ETAG, refusal.etag()).build();
    }

    static Problem in(Locale language, ProblemCode code, List<Finding> findings, List<Object> values, String path) {
        List<FieldError> errors =
                findings.stream().map(found -> FieldError.of(found, language)).toList();
        return new Problem(
                BLANK,
                Messages.text(language, code.name() + ".title", values),
                code.status(),
                errors.isEmpty()
                        ? Messages.text(language, code.name() + ".detail", values)
                        : errors.getFirst().message(),
                URI.create(path),
                code,
                errors);
    }
}
