package cn.duikou.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As personnel files tell it. */
@Schema(title = "性别")
public enum Sex {
    MALE,
    FEMALE
}
