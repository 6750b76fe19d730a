package cn.duikou.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether it is known who a participant is; not who. */
@Schema(title = "个人信息状态")
public enum PersonState {
    /** 未登记. */
    NONE,
    /** 已登记，可以查看和更正. */
    KEPT,
    /** 由同事登记或补充，不能查看和更正. */
    WITHHELD,
    /** 已删除，不再登记. */
    ERASED
}
