package cn.duikou.evaluation;

import cn.duikou.web.Required;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By bands: the highest that the number reaches counts; below the first there is nothing. */
@Schema(title = "分档计分")
public record BandScoring(
        @Schema(title = "分档", description = "起点由低到高；得分一路不降或一路不升；低于第一档得零分")
        @Required
        @Size(min = 1, max = 20, message = "BANDS_COUNT")
        List<@Required @Valid ScoreBand> bands)
        implements ScoringRule {}
