package cn.duikou.order;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a commendation has gone out. */
@Schema(title = "通报表扬状态")
public enum CommendationState {
    DRAFT,
    ISSUED
}
