package cn.duikou.replication;

import cn.duikou.web.Paged;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One practice and all adoptions of it that the caller may see: whence it came and where it went. */
@Schema(title = "经验源流")
public record Lineage(
        @Schema(title = "经验代码", examples = "P-3F9A0C21B7D4") String practiceCode,

        @Schema(title = "经验名称") String practiceTitle,
        @Schema(title = "来源单位") String practiceBody,
        @Schema(title = "来源地区", description = "GB/T 2260") String practiceRegionCode,

        @Schema(title = "采用数", description = "those that the caller may see, this one among them")
        int adoptions,

        @Schema(title = "各项采用", description = "the earliest adoption first, at most 200")
        List<ReplicationRow> items) {

    static Lineage of(ReplicationRow one, Paged<ReplicationRow> all) {
        return new Lineage(
                one.practiceCode(),
                one.practiceTitle(),
                one.practiceBody(),
                one.practiceRegionCode(),
                all.total(),
                all.items());
    }
}
