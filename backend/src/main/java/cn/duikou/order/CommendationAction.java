package cn.duikou.order;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller may do with a commendation. */
@Schema(title = "通报表扬操作")
public enum CommendationAction {
    CHANGE,
    DISCARD,
    ISSUE
}
