package cn.duikou.reference;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The map that an operator has put under the overview, and the number under which it was approved for showing. */
@Schema(title = "底图")
public record CountryMap(
        @Schema(title = "审图号", description = "none: no map was put in", examples = "GS(2024)0650号") @Nullable
        String approvalNumber,

        @Schema(title = "图形") List<Area> areas) {

    static final CountryMap NONE = new CountryMap(null, List.of());

    /** A region, or whatever else the map shows. */
    @Schema(name = "CountryMapArea", title = "底图图形")
    public record Area(
            @Schema(
                    title = "代码",
                    description = "as the map gives it; of a region its GB/T 2260 code",
                    examples = "210000")
            String code,

            @Schema(title = "标注位置", description = "degrees of longitude and latitude") @Nullable
            List<Double> label,

            @Schema(title = "边线", description = "rings or lines of points, each of longitude and latitude in degrees")
            List<List<List<Double>>> outlines) {}
}
