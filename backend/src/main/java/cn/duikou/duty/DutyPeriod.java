package cn.duikou.duty;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often something is owed. */
@Schema(title = "报送周期", description = "FIVE_YEARS 依五年规划期（2021—2025、2026—2030……），首个阶段为 2017—2020")
public enum DutyPeriod {
    YEAR,
    FIVE_YEARS
}
