package cn.duikou.insight;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By which measure an answer's figures are counted; the register says more of it. */
@Schema(title = "所用指标")
public record MeasureNote(
        @Schema(title = "指标代码", examples = "STAGE_AGEING") String code,

        @Schema(title = "指标版本") int version,
        @Schema(title = "中文名称") String titleZh,
        @Schema(title = "英文名称") String titleEn,
        @Schema(title = "口径") String definitionZh,
        @Schema(title = "口径（英文）") String definitionEn) {

    static MeasureNote of(Measure measure) {
        return new MeasureNote(
                measure.code(),
                measure.version(),
                measure.titleZh(),
                measure.titleEn(),
                measure.definitionZh(),
                measure.definitionEn());
    }
}
