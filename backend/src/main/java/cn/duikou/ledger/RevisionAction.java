package cn.duikou.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a revision does to its record once it is agreed. */
@Schema(title = "修订事项")
public enum RevisionAction {
    CREATE,
    CHANGE,
    CLOSE
}
