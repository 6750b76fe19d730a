package cn.duikou.pair;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who published it: an authority, the press, or a page that copied it from somewhere. */
@Schema(title = "来源类别")
public enum SourceQuality {
    OFFICIAL,
    MEDIA,
    MIRROR
}
