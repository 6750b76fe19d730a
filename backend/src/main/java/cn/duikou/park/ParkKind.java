package cn.duikou.park;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What both sides build together (三(四)2). */
@Schema(title = "园区类别")
public enum ParkKind {
    /** 对口合作示范园区. */
    DEMONSTRATION,
    /** 东部园区设立的分园区. */
    BRANCH,
    /** 飞地: run by one side on land of the other. */
    ENCLAVE,
    /** 产业合作园. */
    INDUSTRIAL_COOPERATION
}
