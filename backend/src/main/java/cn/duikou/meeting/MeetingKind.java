package cn.duikou.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of meeting or event it was. */
@Schema(title = "活动类别")
public enum MeetingKind {
    /** 党政主要负责同志互访，四(一). */
    PRINCIPALS_VISIT,
    /** 工作会商. */
    WORK_MEETING,
    /** 东北行. */
    NORTHEAST_TOUR,
    /** 论坛. */
    FORUM,
    /** 展会、招商推介. */
    EXPO,
    /** 城市主题日. */
    CITY_DAY,
    OTHER
}
