package cn.duikou.evaluation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a number becomes points. */
@Schema(
        title = "计分规则",
        oneOf = {BandScoring.class, TargetScoring.class, GrowthScoring.class, MinMaxScoring.class, RankScoring.class})
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @Type(value = BandScoring.class, name = "BANDS"),
    @Type(value = TargetScoring.class, name = "TARGET"),
    @Type(value = GrowthScoring.class, name = "GROWTH"),
    @Type(value = MinMaxScoring.class, name = "MIN_MAX"),
    @Type(value = RankScoring.class, name = "RANK")
})
public sealed interface ScoringRule permits BandScoring, TargetScoring, GrowthScoring, MinMaxScoring, RankScoring {}
