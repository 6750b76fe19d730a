package cn.duikou.reference;

/** Depth of an administrative division: province, prefecture, or district and county. */
public enum RegionLevel {
    PROVINCE,
    PREFECTURE,
    DISTRICT
}
