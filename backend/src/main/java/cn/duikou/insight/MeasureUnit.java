package cn.duikou.insight;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a measure is told in. Figures of different units, and persons and attendances above all, are never added up. */
@Schema(title = "统计单位")
public enum MeasureUnit {
    COUNT,
    /** 万元 */
    WAN_YUAN,
    /** 名 */
    PERSONS,
    /** 人次 */
    ATTENDANCES,
    PERCENT,
    DAYS,
    YEARS
}
