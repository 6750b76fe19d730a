package cn.duikou.exchange;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.identity.Permission;
import cn.duikou.store.PageParameters;
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

/** How personal data are kept, over HTTP, for the administrator: who saw them, keys, erasure. No name among it. */
@Path("/api/v1/personal-data")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "个人信息保管")
class PersonalDataResource {

    private final CurrentCaller caller;
    private final PersonKeeping keeping;
    private final NameViews views;
    private final Erasures erasures;

    PersonalDataResource(CurrentCaller caller, PersonKeeping keeping, NameViews views, Erasures erasures) {
        this.caller = caller;
        this.keeping = keeping;
        this.views = views;
        this.erasures = erasures;
    }

    @GET
    @Operation(operationId = "getPersonalDataStatus", summary = "密钥、保存年限与到期情况")
    public PersonalDataStatus status() {
        caller.get().require(Permission.ADMINISTER);
        return keeping.status();
    }

    @GET
    @Path("name-views")
    @Operation(operationId = "listNameViews", summary = "姓名查看记录：谁在何时查看了哪批人员的个人信息")
    public Paged<NameView> nameViews(@BeanParam NameViewParameters asked, @BeanParam PageParameters page) {
        return views.page(asked, page);
    }

    @GET
    @Path("erasures")
    @Operation(operationId = "listErasures", summary = "个人信息删除记录：哪批哪名人员的个人信息，何时由谁因何删除")
    public Paged<Erasure> erasures(@BeanParam PageParameters page) {
        return erasures.page(page);
    }

    @POST
    @Path("reseal")
    @Write
    @Operation(operationId = "resealPersonalData", summary = "以现用密钥重新加密全部个人信息")
    public RestResponse<PersonalDataStatus> reseal() {
        caller.get().require(Permission.ADMINISTER);
        return RestResponse.ok(keeping.resealed());
    }

    @POST
    @Path("erase-expired")
    @Write
    @Operation(operationId = "eraseExpiredPersonalData", summary = "删除已到保存期限的个人信息，人数不变")
    public RestResponse<PersonalDataStatus.Erased> eraseExpired() {
        caller.get().require(Permission.ADMINISTER);
        return RestResponse.ok(
                new PersonalDataStatus.Erased(keeping.eraseExpired(caller.get().username())));
    }

    @POST
    @Path("erasures")
    @Write
    @Operation(operationId = "erasePersonalData", summary = "删除一名参加人员的个人信息，人数不变")
    @APIResponse(responseCode = "204", description = "No Content")
    public RestResponse<Void> erase(@Valid @NotNull(message = "REQUIRED") ErasureRequest asked) {
        caller.get().require(Permission.ADMINISTER);
        keeping.erase(asked, caller.get().username());
        return RestResponse.noContent();
    }
}
