package cn.duikou.plan;

import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The entity tag of a plan tells what is written and how far it has come. Who changes or signs it must have read what is
 * written; that the other side has signed meanwhile is no reason to read it again.
 */
final class PlanTags {

    private PlanTags() {}

    static String of(PlanStanding plan, int events) {
        return "\"" + plan.version() + "." + events + "\"";
    }

    /** @throws Refusal 428 without a tag, 412 where something else is written now */
    static void requireRead(PlanStanding plan, int events, @Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Refusal.of(ProblemCode.PRECONDITION_REQUIRED);
        }
        boolean read = Arrays.stream(ifMatch.split(","))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.startsWith("\"" + plan.version() + "."));
        if (!read) {
            throw Refusal.changedMeanwhile(of(plan, events));
        }
    }
}
