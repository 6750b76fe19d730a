package cn.duikou.clause;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a node of the plan is. Measures and obligations are what facts give evidence for; the others give them order. */
@Schema(title = "条款类别")
public enum ClauseKind {
    SECTION,
    PREAMBLE,
    GUIDING_THOUGHT,
    GUIDING_CLAUSE,
    PRINCIPLES,
    PRINCIPLE,
    PRINCIPLE_CLAUSE,
    GOALS,
    GOAL,
    PAIR_BASIS,
    PAIR_GROUP,
    PAIR,
    ASSOCIATED_REGION,
    TASK_GROUP,
    TASK,
    MEASURE,
    SAFEGUARD,
    OBLIGATION
}
