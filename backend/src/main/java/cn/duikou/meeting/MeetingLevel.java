package cn.duikou.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which level of government met. */
@Schema(title = "活动层级")
public enum MeetingLevel {
    PROVINCE,
    CITY,
    COUNTY,
    DEPARTMENT
}
