package cn.duikou.exchange;

import cn.duikou.web.CountFromOne;
import cn.duikou.web.PlainText;
import cn.duikou.web.PlanDate;
import cn.duikou.web.Required;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One course (期) of a training, with its attendances (人次): who attends three courses is counted three times. */
@Schema(title = "培训期次")
public record TrainingSession(
        @Schema(title = "班次名称", examples = "营商环境专题班") @Required @PlainText(max = 200)
        String name,

        @Schema(title = "开班日期") @Required @PlanDate LocalDate startsOn,

        @Schema(title = "结业日期") @PlanDate @Nullable LocalDate endsOn,

        @Schema(title = "参训人次", examples = "45") @Required @CountFromOne(max = 100_000)
        Integer attendances) {}
