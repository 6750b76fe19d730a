package cn.duikou.pair;

/** Who published it: an authority, the press, or a page that copied it from somewhere. */
public enum SourceQuality {
    OFFICIAL,
    MEDIA,
    MIRROR
}
