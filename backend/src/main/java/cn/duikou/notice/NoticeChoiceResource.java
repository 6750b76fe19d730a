package cn.duikou.notice;

import cn.duikou.web.Write;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** How the caller wants to be told, over HTTP. */
@Path("/api/v1/me/notices")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "工作台")
class NoticeChoiceResource {

    private final NoticeDesk desk;
    private final NoticeChoices choices;

    NoticeChoiceResource(NoticeDesk desk, NoticeChoices choices) {
        this.desk = desk;
        this.choices = choices;
    }

    @GET
    @Operation(operationId = "getMyNotices", summary = "本人的通知设置：是否接收邮件、语言与内容")
    public RestResponse<NoticeChoice> get() {
        choices.met();
        return answer(desk.mine());
    }

    @PUT
    @Write
    @Operation(operationId = "changeMyNotices", summary = "更改本人的通知设置；报送义务的提醒不能单独关闭")
    public RestResponse<NoticeChoice> change(
            @RestHeader("If-Match") @Nullable String ifMatch, @Valid @NotNull(message = "REQUIRED") NoticeWish wish) {
        return answer(desk.change(ifMatch, wish));
    }

    private static RestResponse<NoticeChoice> answer(NoticeChoice choice) {
        return ResponseBuilder.ok(choice).header(HttpHeaders.ETAG, choice.tag()).build();
    }
}
