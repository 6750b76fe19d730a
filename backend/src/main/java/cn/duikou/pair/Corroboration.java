package cn.duikou.pair;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By how many sources a published figure is borne out. */
@Schema(title = "印证情况")
public enum Corroboration {
    SINGLE_SOURCE,
    TWO_SOURCES,
    SEVERAL_SOURCES,
    TWO_MIRRORS
}
