package cn.duikou.replication;

import cn.duikou.ledger.LedgerParameters;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters that only the list of replications has, as they came. */
public class ReplicationParameters extends LedgerParameters {

    @RestQuery
    @Parameter(description = "经验代码：来源相同的记录属于同一项经验", example = "P-3F9A0C21B7D4")
    public @Nullable List<String> practiceCode;

    @RestQuery
    @Parameter(description = "推广阶段", schema = @Schema(type = SchemaType.ARRAY, implementation = ReplicationStage.class))
    public @Nullable List<String> stage;

    @RestQuery
    @Parameter(description = "采用方式", schema = @Schema(type = SchemaType.ARRAY, implementation = AdoptionManner.class))
    public @Nullable List<String> manner;

    @RestQuery
    @Parameter(
            description = "成效：各指标最近一次测量是否按期望变化",
            schema = @Schema(type = SchemaType.ARRAY, implementation = EffectSeen.class))
    public @Nullable List<String> effect;

    @RestQuery
    @Parameter(description = "来源地区代码，含其下级", example = "320000")
    public @Nullable List<String> practiceRegionCode;

    @RestQuery
    @Parameter(description = "采用地区代码，含其下级", example = "210100")
    public @Nullable List<String> adopterRegionCode;

    @RestQuery
    @Parameter(description = "采用日期起：试点日期，未经试点的为推广日期", schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String adoptedOnFrom;

    @RestQuery
    @Parameter(description = "采用日期止", schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String adoptedOnTo;
}
