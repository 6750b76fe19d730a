package cn.duikou.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The highest rank of a delegation: a rank, never a person. */
@Schema(title = "带队层级")
public enum DelegationRank {
    /** 党政主要负责同志. */
    PRINCIPAL,
    /** 其他党政领导. */
    LEADER,
    /** 部门主要负责同志. */
    HEAD_OF_DEPARTMENT,
    OTHER
}
