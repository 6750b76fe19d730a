package cn.duikou.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the first answer to an {@code Idempotency-Key}, in the transaction of the work itself: either both are
 * stored or neither. A second request with the key waits at the unique index until the first has ended.
 */
@ApplicationScoped
class FirstAnswers {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,128}");

    private final EntityManager database;
    private final SecurityIdentity identity;
    private final ObjectMapper json;

    FirstAnswers(EntityManager database, SecurityIdentity identity, ObjectMapper json) {
        this.database = database;
        this.identity = identity;
        this.json = json;
    }

    Object of(String key, ContainerRequestContext request, InvocationContext call) throws Exception {
        if (!KEY.matcher(key).matches()) {
            throw Refusal.because(ProblemCode.INVALID, List.of(Finding.at(Writing.KEY_HEADER, "IDEMPOTENCY_KEY_FORM")));
        }
        String owner = identity.getPrincipal().getName();
        String asked = digest(request, call);
        int reserved = database.createNativeQuery("""
                        insert into first_answer (owner, key, asked) values (?1, ?2, ?3)
                        on conflict (owner, key) do nothing""")
                .setParameter(1, owner)
                .setParameter(2, key)
                .setParameter(3, asked)
                .executeUpdate();
        if (reserved == 0) {
            return again(owner, key, asked);
        }
        RestResponse<?> answer = (RestResponse<?>) call.proceed();
        remember(owner, key, answer);
        return answer;
    }

    private void remember(String owner, String key, RestResponse<?> answer) throws JsonProcessingException {
        database.createNativeQuery("""
                        update first_answer set status = ?3, location = ?4, etag = ?5, body = ?6
                        where owner = ?1 and key = ?2""")
                .setParameter(1, owner)
                .setParameter(2, key)
                .setParameter(3, answer.getStatus())
                .setParameter(4, answer.getHeaderString(HttpHeaders.LOCATION))
                .setParameter(5, answer.getHeaderString(HttpHeaders.ETAG))
                .setParameter(6, answer.getEntity() != null ? json.writeValueAsString(answer.getEntity()) : null)
                .executeUpdate();
    }

    private RestResponse<?> again(String owner, String key, String asked) {
        Object[] first = (Object[]) database.createNativeQuery(
                        "select asked, status, location, etag, body from first_answer where owner = ?1 and key = ?2")
                .setParameter(1, owner)
                .setParameter(2, key)
                .getSingleResult();
        if (!first[0].equals(asked)) {
            throw Refusal.because(ProblemCode.KEY_REUSED, List.of(Finding.at(Writing.KEY_HEADER, "KEY_REUSED")));
        }
        return ResponseBuilder.create((int) first[1])
                .header(HttpHeaders.LOCATION, first[2])
                .header(HttpHeaders.ETAG, first[3])
                .header("Idempotency-Replayed", "true")
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(first[4])
                .build();
    }

    private String digest(ContainerRequestContext request, InvocationContext call)
            throws JsonProcessingException, NoSuchAlgorithmException {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        sha256.update(request.getUriInfo().getRequestUri().toString().getBytes(StandardCharsets.UTF_8));
        Parameter[] parameters = call.getMethod().getParameters();
        List<Object> body = IntStream.range(0, parameters.length)
                .filter(i -> isOfTheBody(parameters[i], call.getParameters()[i]))
                .mapToObj(i -> told(call.getParameters()[i]))
                .toList();
        // The body is not checked yet: written out in full, a number of a billion digits would be one.
        byte[] written = json.writer()
                .without(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                .writeValueAsBytes(body);
        return HexFormat.of().formatHex(sha256.digest(written));
    }

    private static boolean isOfTheBody(Parameter parameter, @Nullable Object argument) {
        return argument instanceof Record || argument instanceof List || parameter.isAnnotationPresent(RestForm.class);
    }

    /** A file by its name and content: where it was laid is another place each time. */
    private static @Nullable Object told(@Nullable Object argument) {
        return switch (argument) {
            case FileUpload file -> List.of(file.fileName(), FileDigest.sha256(file.uploadedFile()));
            case List<?> several -> several.stream().map(FirstAnswers::told).toList();
            case null, default -> argument;
        };
    }

    @Scheduled(every = "1h", delayed = "5m")
    @Transactional
    void forget() {
        database.createNativeQuery("delete from first_answer where answered_at < now() - interval '24 hours'")
                .executeUpdate();
    }
}
