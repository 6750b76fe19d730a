package cn.duikou.insight;

import cn.duikou.web.Listed;
import cn.duikou.web.Write;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Figures over HTTP, each with how it is counted and what adds up to it. */
@Path("/api/v1/statistics")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "统计")
class StatisticsResource {

    private final Measures measures;
    private final Statistics statistics;
    private final KeptTotals kept;
    private final AgeingFigures ageing;
    private final VisitDuty visits;
    private final LastAgreed lastAgreed;

    StatisticsResource(
            Measures measures,
            Statistics statistics,
            KeptTotals kept,
            AgeingFigures ageing,
            VisitDuty visits,
            LastAgreed lastAgreed) {
        this.measures = measures;
        this.statistics = statistics;
        this.kept = kept;
        this.ageing = ageing;
        this.visits = visits;
        this.lastAgreed = lastAgreed;
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

    @GET
    @Path("ageing")
    @Operation(operationId = "getStageAgeing", summary = "各阶段项目的停留时间，附明细")
    public StageAgeing ageing(@BeanParam StandingParameters asked) {
        return ageing.answer(asked);
    }

    @GET
    @Path("freshness")
    @Operation(operationId = "getFreshness", summary = "各对口合作关系最近一次双方确认之日")
    public Freshness freshness(@BeanParam StandingParameters asked) {
        return lastAgreed.answer(asked);
    }

    @GET
    @Path("regular-visits")
    @Operation(operationId = "getRegularVisits", summary = "主要负责同志定期互访：各年度应访、已访与缺访，附明细")
    public RegularVisits visits(@BeanParam StandingParameters asked) {
        return visits.answer(asked);
    }

    @GET
    @Path("totals:verify")
    @Operation(operationId = "verifyTotals", summary = "校验随记录更新的汇总数：逐条重算并比较")
    public KeptTotals.Check verify() {
        return kept.verify();
    }

    @POST
    @Path("totals:rebuild")
    @Write
    @Operation(operationId = "rebuildTotals", summary = "按记录重建汇总数；重建期间台账不能写入")
    public RestResponse<KeptTotals.Check> rebuild() {
        return RestResponse.ok(kept.rebuild());
    }
}
