package cn.duikou.reference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Depth of an administrative division: province, prefecture, or district and county. */
@Schema(title = "行政级别")
public enum RegionLevel {
    PROVINCE,
    PREFECTURE,
    DISTRICT
}
