package cn.duikou.order;

import cn.duikou.pair.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a side does about a finding, and how far it has come. */
@Schema(title = "整改措施")
public record OrderMeasure(
        @Schema(title = "标识") UUID id,
        @Schema(title = "问题号") int finding,
        @Schema(title = "一方") Side side,
        @Schema(title = "措施") String what,
        @Schema(title = "责任单位") String responsible,
        @Schema(title = "完成时限") LocalDate dueOn,
        @Schema(title = "提出时间") Instant at,
        @Schema(title = "提出人") String by,
        @Schema(title = "提出单位") String forOrganisation,

        @Schema(title = "完成百分比", description = "最近一次的，没有的为 0")
        int percent,

        @Schema(title = "进展", description = "由早及近") List<Progress> progress) {

    /** How far it had come by then. */
    @Schema(name = "OrderProgress", title = "整改进展")
    public record Progress(
            @Schema(title = "完成百分比") int percent,
            @Schema(title = "进展") String note,
            @Schema(title = "一方") Side side,
            @Schema(title = "时间") Instant at,
            @Schema(title = "填报人") String by,
            @Schema(title = "填报单位") String forOrganisation) {}

    OrderMeasure with(List<Progress> noted) {
        int reached = noted.isEmpty() ? 0 : noted.getLast().percent();
        return new OrderMeasure(
                id, finding, side, what, responsible, dueOn, at, by, forOrganisation, reached, List.copyOf(noted));
    }
}
