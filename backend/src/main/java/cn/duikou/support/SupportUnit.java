package cn.duikou.support;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 万元、公顷、亩、吨标准煤. */
@Schema(title = "计量单位")
public enum SupportUnit {
    WAN_YUAN,
    HECTARE,
    MU,
    TONNE_OF_COAL
}
