package cn.duikou.duty;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a document is owed to. */
@Schema(title = "接收单位", description = "NDRC 为国家发展改革委，COD 为中央组织部")
public enum Receiver {
    NDRC,
    COD
}
