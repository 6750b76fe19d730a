package cn.duikou.zone;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Between zones of which level the link is. */
@Schema(title = "对接级别")
public enum ZoneLevel {
    /** 双方均为国家级功能区. */
    NATIONAL,
    /** 至少一方为省级功能区. */
    PROVINCIAL
}
