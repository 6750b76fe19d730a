package cn.duikou.park;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a tenant of a park has come: signing is not settling. */
@Schema(title = "入驻阶段")
public enum TenantStage {
    SIGNED,
    BUILDING,
    OPERATING,
    /** No longer counted. */
    LEFT
}
