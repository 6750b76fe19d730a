package cn.duikou.park;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose approval a park has. */
@Schema(title = "园区级别")
public enum ParkLevel {
    NATIONAL,
    PROVINCIAL,
    CITY,
    COUNTY
}
