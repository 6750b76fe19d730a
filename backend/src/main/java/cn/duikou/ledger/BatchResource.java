package cn.duikou.ledger;

import cn.duikou.web.CallerLanguage;
import cn.duikou.web.Finding;
import cn.duikou.web.Listed;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import cn.duikou.web.Write;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Batches of any ledger: {@code POST /projects:batch}. Each record has its own transaction and its own outcome. */
@Path("/api/v1/{ledger}:batch")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "批量办理")
class BatchResource {

    private static final Logger LOG = Logger.getLogger(BatchResource.class);

    private final List<LedgerKind<?>> kinds;
    private final Deciding deciding;
    private final CallerLanguage language;

    BatchResource(@All List<LedgerKind<?>> kinds, Deciding deciding, CallerLanguage language) {
        this.kinds = kinds;
        this.deciding = deciding;
        this.language = language;
    }

    @POST
    @Write
    @Operation(operationId = "moveBatch", summary = "批量提交、确认或退回，至多 200 条，逐条给出结果")
    public RestResponse<Listed<Batch.Outcome>> move(
            @Parameter(description = "台账", example = "projects") String ledger,
            @RestQuery boolean dryRun,
            @Valid @NotNull(message = "REQUIRED") Batch batch) {
        LedgerKind<?> kind = kinds.stream()
                .filter(known -> known.name().equals(ledger))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        if (batch.action() == Batch.Kind.RETURN && batch.reason() == null) {
            throw Refusal.because(ProblemCode.INVALID, List.of(Finding.at("/reason", "REQUIRED")));
        }
        return RestResponse.ok(new Listed<>(batch.items().stream()
                .map(item -> move(kind, batch, item, dryRun))
                .toList()));
    }

    private Batch.Outcome move(LedgerKind<?> kind, Batch batch, Batch.Item item, boolean dryRun) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                move(kind, batch, item);
                if (dryRun) {
                    throw new Rehearsed();
                }
            });
            return new Batch.Outcome(item.id(), 200, null);
        } catch (Rehearsed well) {
            return new Batch.Outcome(item.id(), 200, null);
        } catch (Refusal refusal) {
            return refused(kind, item, refusal);
        } catch (RuntimeException unforeseen) {
            LOG.errorf(unforeseen, "Unforeseen failure in a batch at %s %s", kind.name(), item.id());
            return refused(kind, item, Refusal.of(ProblemCode.INTERNAL));
        }
    }

    private Batch.Outcome refused(LedgerKind<?> kind, Batch.Item item, Refusal refusal) {
        String path = "/api/v1/" + kind.name() + "/" + item.id();
        return new Batch.Outcome(item.id(), refusal.status(), refusal.problem(language.locale(), path));
    }

    private void move(LedgerKind<?> kind, Batch batch, Batch.Item item) {
        switch (batch.action()) {
            case SEND -> deciding.send(kind, item.id(), item.etag());
            case AGREE -> deciding.agree(kind, item.id(), item.etag());
            case RETURN -> deciding.giveBack(kind, item.id(), item.etag(), String.valueOf(batch.reason()), null);
        }
    }

    /** Takes back what went well in a rehearsal. */
    private static final class Rehearsed extends RuntimeException {}
}
