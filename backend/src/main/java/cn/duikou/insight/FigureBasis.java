package cn.duikou.insight;

import cn.duikou.reference.ReferenceFigureKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What figures of pairs are told by, so that large and small ones can be compared. */
@Schema(title = "比较基数", description = "CAPITA 为每万人（常住人口），GDP 为每亿元地区生产总值")
public enum FigureBasis {
    /** For 10 000 residents. */
    CAPITA(ReferenceFigureKind.POPULATION),
    /** For 亿元 of the product. */
    GDP(ReferenceFigureKind.GDP);

    private final ReferenceFigureKind kind;

    FigureBasis(ReferenceFigureKind kind) {
        this.kind = kind;
    }

    ReferenceFigureKind kind() {
        return kind;
    }
}
