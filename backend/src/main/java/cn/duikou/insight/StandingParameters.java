package cn.duikou.insight;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Of which pairs and as of when something is asked for, as it came. */
public class StandingParameters extends DayParameters {

    @RestQuery
    @Parameter(description = "对口合作关系代码，含其下级；默认本方可见的全部关系", example = "LN-JS")
    public @Nullable List<String> pairCode;
}
