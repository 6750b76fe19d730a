package cn.duikou.evaluation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a figure counts whole or by the shares attributed to the pair. */
@Schema(title = "总额或净额", description = "NET 只限有净额的指标")
public enum MeasureShare {
    GROSS,
    NET
}
