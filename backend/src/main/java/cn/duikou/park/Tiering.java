package cn.duikou.park;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the percentages of a tier apply to. Agreements often leave it open; here it is said. */
@Schema(title = "分档方式")
public enum Tiering {
    /** 分档累进: as in a progressive scale, to the portion within the tier; one 分 more never gives a side less. */
    MARGINAL,
    /** 全额套档: to the whole, by the tier that it has reached; at a threshold a part may jump either way. */
    WHOLE
}
