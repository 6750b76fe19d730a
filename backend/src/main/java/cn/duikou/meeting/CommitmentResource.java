package cn.duikou.meeting;

import cn.duikou.store.PageParameters;
import cn.duikou.web.Paged;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Commitments across meetings over HTTP; they are written with their meeting. */
@Path("/api/v1/commitments")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "互访会商与活动")
class CommitmentResource {

    private final Commitments commitments;

    CommitmentResource(Commitments commitments) {
        this.commitments = commitments;
    }

    @GET
    @Operation(operationId = "listCommitments", summary = "各次会商经双方确认的议定事项，默认期限近的在前")
    public Paged<CommitmentRow> list(@BeanParam CommitmentParameters asked, @BeanParam PageParameters page) {
        return commitments.page(asked, page);
    }
}
