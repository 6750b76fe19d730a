package cn.duikou.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of people take part. */
@Schema(title = "人员类别")
public enum ParticipantCategory {
    /** 党政干部. */
    CADRE,
    /** 企业管理人员. */
    ENTERPRISE_MANAGER,
    /** 专业技术人才. */
    PROFESSIONAL,
    /** 基层干部. */
    GRASSROOTS,
    OTHER
}
