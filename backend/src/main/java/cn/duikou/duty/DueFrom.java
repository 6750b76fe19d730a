package cn.duikou.duty;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From where the due day is counted: it is the first such day on or after it. */
@Schema(title = "时限起算", description = "PERIOD_START 自期间首日（当年）起算，PERIOD_END 自期间末日的次日（次年）起算")
public enum DueFrom {
    PERIOD_START,
    PERIOD_END
}
