package cn.duikou.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A refusal in the form of RFC 9457, in the caller's language. */
@Schema(title = "问题说明")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        @Schema(title = "类型", description = "about:blank, or a URI that names the kind of problem")
        URI type,

        @Schema(title = "标题") String title,
        @Schema(title = "状态码", examples = "422") int status,
        @Schema(title = "详情") String detail,
        @Schema(title = "请求路径") URI instance,
        @Schema(title = "代码") ProblemCode code,
        @Schema(title = "字段错误") List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";
}
