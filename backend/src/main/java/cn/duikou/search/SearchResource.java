package cn.duikou.search;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/search")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "检索")
class SearchResource {

    private final Search search;

    SearchResource(Search search) {
        this.search = search;
    }

    @GET
    @Operation(operationId = "search", summary = "在全部台账和任务条款中检索：文字、拼音、编号，容一字之误，按相关程度排序")
    public SearchAnswer search(@BeanParam SearchParameters asked) {
        return search.answer(asked);
    }
}
