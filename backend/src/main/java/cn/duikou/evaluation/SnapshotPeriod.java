package cn.duikou.evaluation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of which year a frozen figure tells. */
@Schema(title = "数据期间", description = "EVALUATED 为评估年度，BEFORE 为上一年度")
public enum SnapshotPeriod {
    EVALUATED,
    BEFORE
}
