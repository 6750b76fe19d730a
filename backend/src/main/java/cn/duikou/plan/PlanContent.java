package cn.duikou.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The six contents that a plan must have (S2.c). */
@Schema(title = "方案六项内容", description = "目标、范围领域、重点任务、重大项目、建设时序、保障措施")
public enum PlanContent {
    GOALS,
    SCOPE,
    TASKS,
    MAJOR_PROJECTS,
    SEQUENCE,
    SAFEGUARDS
}
