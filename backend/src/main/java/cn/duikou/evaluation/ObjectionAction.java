package cn.duikou.evaluation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a caller may do with an objection. */
@Schema(title = "异议操作")
public enum ObjectionAction {
    WITHDRAW,
    ANSWER
}
