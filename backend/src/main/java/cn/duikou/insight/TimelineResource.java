package cn.duikou.insight;

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

/** The timeline of a pair over HTTP; a class of its own, because the path below it belongs to the pairs. */
@Path("/api/v1/pairs/{code}/timeline")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "统计")
class TimelineResource {

    private final VisiblePairs pairs;
    private final Timeline timeline;

    TimelineResource(VisiblePairs pairs, Timeline timeline) {
        this.pairs = pairs;
        this.timeline = timeline;
    }

    @GET
    @Operation(operationId = "listPairEvents", summary = "一对合作关系的大事记，含下级合作关系，各台账已确认的日期，默认近的在前")
    public Paged<PairEvent> list(String code, @BeanParam TimelineParameters asked, @BeanParam PageParameters page) {
        return timeline.page(pairs.find(code), asked, page);
    }
}
