package cn.duikou.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a plan is held against. */
@Schema(title = "对比对象", description = "FILED 为本件上次报送（已报送的，为再上一次），LAST_YEAR 为同类的上一期")
public enum CompareWith {
    FILED,
    LAST_YEAR
}
