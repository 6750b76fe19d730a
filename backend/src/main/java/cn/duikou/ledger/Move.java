package cn.duikou.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done with a record. */
@Schema(title = "可办事项")
public enum Move {
    EDIT,
    DELETE,
    SEND,
    WITHDRAW,
    AGREE,
    RETURN,
    CLOSE
}
