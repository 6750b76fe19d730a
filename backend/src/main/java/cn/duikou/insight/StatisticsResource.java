package cn.duikou.insight;

import cn.duikou.web.Listed;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Figures over HTTP, each with how it is counted and what adds up to it. */
@Path("/api/v1/statistics")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "统计")
class StatisticsResource {

    private final Measures measures;
    private final Statistics statistics;

    StatisticsResource(Measures measures, Statistics statistics) {
        this.measures = measures;
        this.statistics = statistics;
    }

    @GET
    @Path("measures")
    @Operation(operationId = "listMeasures", summary = "统计指标：名称、口径、算法与版本")
    public Listed<Measure> measures() {
        return new Listed<>(measures.all());
    }

    @GET
    @Path("measures/{code}")
    @Operation(operationId = "getMeasure", summary = "一个统计指标")
    public Measure measure(String code) {
        return measures.one(code);
    }

    @GET
    @Path("figures")
    @Operation(operationId = "getFigures", summary = "统计数据：指标 × 合作关系 × 期间，各附口径与明细")
    public Figure.Answer figures(@BeanParam FigureParameters asked) {
        return statistics.answer(asked);
    }
}
