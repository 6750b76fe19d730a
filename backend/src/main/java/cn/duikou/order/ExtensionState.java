package cn.duikou.order;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has become of the wish for more time. */
@Schema(title = "延期申请状态")
public enum ExtensionState {
    ASKED,
    GRANTED,
    REFUSED,
    /** By whoever asked for it, or by the report that it is done: what is done needs no more time. */
    WITHDRAWN
}
