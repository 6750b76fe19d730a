package cn.duikou.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** What {@link Write} promises. */
@Write
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class Writing {

    static final String DRY_RUN = "dryRun";
    static final String DRY_RUN_HEADER = "Duikou-Dry-Run";
    static final String KEY_HEADER = "Idempotency-Key";

    /** Whoever asks for all as of one moment reads a great deal. */
    private static final int SECONDS_FOR_ONE_MOMENT = 900;

    private final ContainerRequestContext request;
    private final FirstAnswers firstAnswers;
    private final OneMoment oneMoment;

    Writing(ContainerRequestContext request, FirstAnswers firstAnswers, OneMoment oneMoment) {
        this.request = request;
        this.firstAnswers = firstAnswers;
        this.oneMoment = oneMoment;
    }

    @AroundInvoke
    Object write(InvocationContext call) throws Exception {
        return isDryRun() ? rehearse(call) : perform(call);
    }

    private Object rehearse(InvocationContext call) throws Exception {
        begin(call);
        try {
            Object answer = call.proceed();
            return answer instanceof RestResponse<?> response ? rehearsed(response) : answer;
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    /** What would have been answered, marked; nothing was created and so nothing has an address. */
    private static RestResponse<?> rehearsed(RestResponse<?> answer) {
        int status =
                answer.getStatus() == Status.CREATED.getStatusCode() ? Status.OK.getStatusCode() : answer.getStatus();
        return ResponseBuilder.create(Status.fromStatusCode(status), answer.getEntity())
                .header(DRY_RUN_HEADER, "true")
                .build();
    }

    private Object perform(InvocationContext call) throws Exception {
        begin(call);
        try {
            String key = request.getMethod().equals("POST") ? request.getHeaderString(KEY_HEADER) : null;
            Object answer = key == null ? call.proceed() : firstAnswers.of(key, request, call);
            QuarkusTransaction.commit();
            return answer;
        } catch (Exception | Error failed) {
            if (QuarkusTransaction.getStatus() != jakarta.transaction.Status.STATUS_NO_TRANSACTION) {
                QuarkusTransaction.rollback();
            }
            throw failed;
        }
    }

    private void begin(InvocationContext call) {
        Write write = call.getMethod().getAnnotation(Write.class);
        if (write != null && write.asOfOneMoment()) {
            QuarkusTransaction.begin(QuarkusTransaction.beginOptions().timeout(SECONDS_FOR_ONE_MOMENT));
            oneMoment.askFor();
        } else {
            QuarkusTransaction.begin();
        }
    }

    private boolean isDryRun() {
        String asked = request.getUriInfo().getQueryParameters().getFirst(DRY_RUN);
        Boolean dryRun = new Given().flag(DRY_RUN, asked);
        if (asked != null && dryRun == null) {
            throw Refusal.because(ProblemCode.INVALID, List.of(Finding.at(DRY_RUN, "NOT_A_FLAG")));
        }
        return Boolean.TRUE.equals(dryRun);
    }
}
