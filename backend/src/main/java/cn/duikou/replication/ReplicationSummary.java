package cn.duikou.replication;

import cn.duikou.web.Paged;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many practices stand behind how many adoptions: one practice counts once, however many take it over. */
@Schema(title = "经验复制推广汇总")
public record ReplicationSummary(
        @Schema(title = "经验数", description = "distinct practices")
        int practices,

        @Schema(title = "采用数", description = "records; counted up to 10 000")
        int adoptions,

        @Schema(title = "统计已截断", description = "true where there are more than were counted")
        boolean capped,

        @Schema(title = "各阶段", description = "a practice counts in each stage that an adoption of it is at")
        List<OfStage> stages) {

    static final String FIGURES = "select stage, count(*) as adoptions, count(distinct practice_code) as practices"
            + " from found group by rollup (stage) order by " + ReplicationStage.PLACE + " nulls first";

    /** Of the adoptions at one stage. */
    @Schema(name = "ReplicationsOfStage", title = "某阶段的经验与采用")
    public record OfStage(
            @Schema(title = "推广阶段") ReplicationStage stage,
            @Schema(title = "经验数") int practices,
            @Schema(title = "采用数") int adoptions) {}

    /** A row of the query; that of all stages has none. */
    record Counted(@Nullable String stage, int practices, int adoptions) {

        static Counted of(ResultSet row) throws SQLException {
            return new Counted(row.getString("stage"), row.getInt("practices"), row.getInt("adoptions"));
        }
    }

    static ReplicationSummary of(List<Counted> rows) {
        Counted all = rows.getFirst();
        return new ReplicationSummary(
                all.practices(),
                Math.min(all.adoptions(), Paged.COUNTED),
                all.adoptions() > Paged.COUNTED,
                rows.stream()
                        .skip(1)
                        .map(row -> new OfStage(
                                ReplicationStage.valueOf(String.valueOf(row.stage())),
                                row.practices(),
                                row.adoptions()))
                        .toList());
    }
}
