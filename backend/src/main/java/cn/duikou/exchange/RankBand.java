package cn.duikou.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** So broad that it names nobody. */
@Schema(title = "职级层次")
public enum RankBand {
    /** 厅局级. */
    BUREAU,
    /** 县处级. */
    DIVISION,
    /** 乡科级. */
    SECTION,
    OTHER
}
