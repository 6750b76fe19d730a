package cn.duikou.project;

import cn.duikou.ledger.ItemParameters;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters of the list of progress reports, as they came. */
public class ProgressParameters extends ItemParameters {

    @RestQuery
    @Parameter(description = "成果归属于这些对口合作关系的，不论记在哪一对名下（withSubPairs=true 时含下级）；各行附归属份额和归属金额，合计即净额", example = "LN-JS")
    public @Nullable List<String> attributedTo;

    @RestQuery
    @Parameter(description = "项目类别", schema = @Schema(type = SchemaType.ARRAY, implementation = ProjectKind.class))
    public @Nullable List<String> kind;

    @RestQuery
    @Parameter(description = "月末日起", schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String monthEndFrom;

    @RestQuery
    @Parameter(description = "月末日止", schema = @Schema(type = SchemaType.STRING, format = "date"))
    public @Nullable String monthEndTo;
}
