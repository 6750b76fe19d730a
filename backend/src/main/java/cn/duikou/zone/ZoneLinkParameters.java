package cn.duikou.zone;

import cn.duikou.ledger.LedgerParameters;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters that only the list of zone links has, as they came. */
public class ZoneLinkParameters extends LedgerParameters {

    @RestQuery
    @Parameter(description = "功能区类型代码，任一方", example = "FREE_TRADE_ZONE")
    public @Nullable List<String> zoneType;

    @RestQuery
    @Parameter(description = "对接级别", schema = @Schema(type = SchemaType.ARRAY, implementation = ZoneLevel.class))
    public @Nullable List<String> level;

    @RestQuery
    @Parameter(description = "功能区所在地区代码，任一方，含其下级", example = "210200")
    public @Nullable List<String> regionCode;

    @RestQuery
    @Parameter(description = "仍在对接：没有截止日期或尚未截止", schema = @Schema(type = SchemaType.BOOLEAN))
    public @Nullable String current;

    @RestQuery
    @Parameter(description = "无成果：没有填写成果，也没有形成记录", schema = @Schema(type = SchemaType.BOOLEAN))
    public @Nullable String fruitless;

    @RestQuery
    @Parameter(description = "开始日期起", schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String sinceFrom;

    @RestQuery
    @Parameter(description = "开始日期止", schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String sinceTo;
}
