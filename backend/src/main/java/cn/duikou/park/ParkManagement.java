package cn.duikou.park;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who runs a park (三(四)2 引进管理团队和体制机制). */
@Schema(title = "管理模式")
public enum ParkManagement {
    /** 属地管委会. */
    HOST_COMMITTEE,
    /** 双方共管委员会. */
    JOINT_COMMITTEE,
    /** 合资公司运营. */
    JOINT_COMPANY,
    /** 委托合作方团队管理. */
    ENTRUSTED,
    OTHER
}
