package cn.duikou.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a term stands on a day; what ends within sixty days asks for attention. */
@Schema(title = "任期状态")
public enum TermState {
    UPCOMING,
    SERVING,
    ENDING_SOON,
    OVER
}
