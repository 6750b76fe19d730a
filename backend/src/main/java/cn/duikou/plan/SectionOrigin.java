package cn.duikou.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where what stands in a section came from. */
@Schema(title = "章节正文来源")
public enum SectionOrigin {
    /** The outline; nobody has written in it yet. */
    TEMPLATE,
    WRITTEN,
    /** An earlier plan. */
    CARRIED
}
