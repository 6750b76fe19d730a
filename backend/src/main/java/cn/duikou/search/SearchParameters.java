package cn.duikou.search;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What is looked for, as it came. */
public class SearchParameters {

    @RestQuery
    @Parameter(
            description = "检索词：名称或内容中的文字（一个字起）、拼音或其首字母、编号、国家项目代码、统一社会信用代码；多个词以空格分开，须全部命中",
            required = true,
            example = "沈阳智能机床")
    public @Nullable String q;

    @RestQuery
    @Parameter(description = "范围：台账名或 clauses，默认本人可读的全部", example = "projects")
    public @Nullable List<String> in;

    @RestQuery
    @Parameter(
            description = "每类至多几条",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "200", defaultValue = "20"))
    public @Nullable String size;
}
