package cn.duikou.notice;

import cn.duikou.store.PageParameters;
import cn.duikou.web.CallerLanguage;
import cn.duikou.web.Paged;
import cn.duikou.web.Write;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What has reached the caller, over HTTP. */
@Path("/api/v1/inbox")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "工作台")
class InboxResource {

    private final Inbox inbox;
    private final SeenMarks marks;
    private final NoticeChoices choices;
    private final CallerLanguage language;

    InboxResource(Inbox inbox, SeenMarks marks, NoticeChoices choices, CallerLanguage language) {
        this.inbox = inbox;
        this.marks = marks;
        this.choices = choices;
        this.language = language;
    }

    @GET
    @Operation(operationId = "listInbox", summary = "消息：半年之内报送义务、方案、评估与整改的变化、提醒与意见，由经过计算，默认最新在前")
    public Paged<InboxItem> list(@BeanParam InboxParameters asked, @BeanParam PageParameters page) {
        choices.met();
        return inbox.page(asked, page, NoticeLanguage.of(language.locale()));
    }

    @POST
    @Path("seen")
    @Write
    @Operation(operationId = "markInboxSeen", summary = "标为已读：某时以前的全部，或其中几条")
    @APIResponse(responseCode = "204", description = "No Content")
    public RestResponse<Void> seen(@Valid @NotNull(message = "REQUIRED") SeenItems seen) {
        marks.add(seen);
        return RestResponse.noContent();
    }
}
