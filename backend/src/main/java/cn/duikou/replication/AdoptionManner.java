package cn.duikou.replication;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a practice is taken over. */
@Schema(title = "采用方式")
public enum AdoptionManner {
    /** 直接复制: as it is; needs no pilot. */
    AS_IS,
    /** 结合实际改进. */
    ADAPTED,
    /** 先行试点: in a part first. */
    PILOT
}
