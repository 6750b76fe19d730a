package cn.duikou.agreement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an agreement binds. Neither kind is ever counted as investment. */
@Schema(title = "协议类别")
public enum AgreementKind {
    /** 框架协议: the will to cooperate. */
    FRAMEWORK,
    /** 具有约束力的协议: duties that can be demanded. */
    BINDING
}
