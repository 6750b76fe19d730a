package cn.duikou.park;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a park is shared (三(四)2). A park may share several, each by terms of its own. */
@Schema(title = "分享内容")
public enum BenefitBase {
    /** 地方留成税收: tax of the park that stays with the local budget. */
    RETAINED_TAX,
    /** 统计产值: no money moves, each side's statistics count its part. */
    STATISTICAL_OUTPUT,
    /** 分红: dividends of the joint company. */
    DIVIDENDS,
    /** 土地收益: income from land, net of what it cost. */
    LAND_INCOME
}
