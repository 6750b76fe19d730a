package cn.duikou.replication;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which way an indicator should move. */
@Schema(title = "期望变化")
public enum EffectAim {
    RISE,
    FALL
}
