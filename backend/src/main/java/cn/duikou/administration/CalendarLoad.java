package cn.duikou.administration;

import cn.duikou.web.PlainText;
import cn.duikou.web.Required;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All holidays of a year and the weekend days worked for them, all or none. */
@Schema(title = "载入年度放假安排", description = "代替该年今天及以后的全部放假与调休日；已过去的日子不变")
public record CalendarLoad(
        @Schema(title = "放假与调休日", description = "逐日列出") @Required @Size(min = 1, max = 200, message = "DAYS_COUNT")
        List<@Valid @Required Day> days) {

    /** One of them. */
    @Schema(name = "CalendarDayToLoad", title = "放假或调休日（载入）")
    public record Day(
            @Schema(title = "日期", description = "应在该年度内；通知中属上年末的日子载入上年") @Required
            LocalDate day,

            @Schema(title = "节日", examples = "春节") @Required @PlainText(max = 50)
            String name,

            @Schema(title = "放假", description = "false 为调休上班的周末") @Required
            Boolean off,

            @Schema(title = "通知文号", examples = "国办发明电〔2025〕7号") @Required @PlainText(max = 100)
            String notice) {}
}
