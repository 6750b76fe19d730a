package cn.duikou.replication;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the latest measurement of each indicator says together; the database tells it ({@code effect_seen}). */
@Schema(title = "成效")
public enum EffectSeen {
    NOT_MEASURED,
    IMPROVED,
    /** Some indicators moved the way they should, some did not. */
    MIXED,
    NOT_IMPROVED
}
