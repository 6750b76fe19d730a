package cn.duikou.identity;

/** How far a caller sees into the ledgers; the row-level policies know the same four words. */
public enum Reach {
    NONE,
    /** Agreed and closed records of all pairs. */
    AGREED,
    /** Whatever has been sent, of all pairs. */
    SENT,
    /** The pairs that one's region is a side of, and their sub-pairs; drafts of one's own side only. */
    OWN
}
