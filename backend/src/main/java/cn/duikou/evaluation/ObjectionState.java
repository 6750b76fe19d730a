package cn.duikou.evaluation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an objection has come. */
@Schema(title = "异议状态")
public enum ObjectionState {
    FILED,
    ANSWERED,
    /** By the side that filed it. */
    WITHDRAWN
}
