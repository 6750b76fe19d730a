package cn.duikou.administration;

import cn.duikou.reference.CalendarDay;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The holidays of a year, and the weekend days worked for them. */
@Schema(title = "工作日历年度")
public record CalendarYear(
        @Schema(title = "年度", examples = "2026") int year,

        @Schema(title = "放假安排已载入", description = "false：尚无通知，暂按周一至周五为工作日")
        boolean announced,

        @Schema(title = "全年工作日数") int workingDays,

        @Schema(title = "放假与调休日", description = "其余的日子：周一至周五工作，周末休息")
        List<CalendarDay> days) {}
