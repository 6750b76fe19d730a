package cn.duikou.reference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of a region, to compare by. */
@Schema(title = "参考数据类别", description = "POPULATION 为常住人口（万人），GDP 为地区生产总值（亿元）")
public enum ReferenceFigureKind {
    /** 常住人口, in 万人. */
    POPULATION,
    /** 地区生产总值, in 亿元. */
    GDP
}
