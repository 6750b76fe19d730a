package cn.duikou.evaluation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a version of a score sheet has come. */
@Schema(title = "评分表状态", description = "DRAFT 只对领导小组办公室开放；PUBLISHED 对全体开放，不再改变")
public enum SheetState {
    DRAFT,
    PUBLISHED
}
