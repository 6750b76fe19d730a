package cn.duikou.duty;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which document is owed. */
@Schema(title = "报送文件类别")
public enum DutyKind {
    /** 阶段性实施方案 (S2.a). */
    PHASED,
    /** 专项实施方案 (S2.b). */
    SPECIAL,
    /** 年度工作计划 (S2.d). */
    ANNUAL_PLAN,
    /** 年度工作总结 (S2.e, S2.f). */
    ANNUAL_SUMMARY
}
