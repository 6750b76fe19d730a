package cn.duikou.ledger;

import cn.duikou.identity.Permission;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done with a record. */
@Schema(title = "可办事项")
public enum Move {
    EDIT(Permission.DRAFT),
    DELETE(Permission.DRAFT),
    SEND(Permission.DECIDE),
    WITHDRAW(Permission.DRAFT),
    AGREE(Permission.DECIDE),
    RETURN(Permission.DECIDE),
    CLOSE(Permission.DRAFT);

    private final Permission needed;

    Move(Permission needed) {
        this.needed = needed;
    }

    Permission needed() {
        return needed;
    }
}
