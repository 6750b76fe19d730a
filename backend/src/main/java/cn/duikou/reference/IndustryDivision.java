package cn.duikou.reference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A division (大类) of GB/T 4754-2017. */
@Schema(title = "行业大类")
public record IndustryDivision(
        @Schema(title = "大类代码", examples = "37") String code,
        @Schema(title = "门类代码", examples = "C") String sectionCode,

        @Schema(title = "名称", examples = "铁路、船舶、航空航天和其他运输设备制造业")
        String nameZh) {}
