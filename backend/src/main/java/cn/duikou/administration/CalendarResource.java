package cn.duikou.administration;

import cn.duikou.web.Write;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/calendar")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "基础数据")
class CalendarResource {

    private final CalendarDesk desk;

    CalendarResource(CalendarDesk desk) {
        this.desk = desk;
    }

    @GET
    @Path("{year}")
    @Operation(operationId = "getCalendarYear", summary = "一年的放假与调休日，附通知文号；其余按周一至周五为工作日")
    public CalendarYear get(
            @RestPath
                    @Parameter(
                            description = "年度",
                            example = "2026",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "2017", maximum = "2099"))
                    String year) {
        return desk.year(year);
    }

    @PUT
    @Path("{year}")
    @Write
    @RolesAllowed("administrator")
    @Operation(operationId = "loadCalendarYear", summary = "载入一年的放假安排（管理员）：本年或以后的年度，已过去的日子不变")
    public RestResponse<CalendarYear> load(
            @RestPath
                    @Parameter(
                            description = "年度",
                            example = "2027",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "2017", maximum = "2099"))
                    String year,
            @Valid @NotNull(message = "REQUIRED") CalendarLoad load) {
        return RestResponse.ok(desk.load(year, load));
    }
}
