package cn.duikou.reference;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A section (门类) of GB/T 4754-2017 with its divisions. */
@Schema(title = "行业门类")
public record IndustrySection(
        @Schema(title = "门类代码", examples = "C") String code,
        @Schema(title = "名称", examples = "制造业") String nameZh,
        @Schema(title = "大类") List<IndustryDivision> divisions) {}
