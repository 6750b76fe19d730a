package cn.duikou.evaluation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller may do with a version of a score sheet. */
@Schema(title = "评分表操作", description = "DRAFT_NEXT 为以同一代码起草下一版本")
public enum SheetAction {
    CHANGE,
    PUBLISH,
    DISCARD,
    DRAFT_NEXT
}
