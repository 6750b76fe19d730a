package cn.duikou.ledger;

/** A second way to the revisions, past the question whether the record may be seen. */
record ReadsTheLog(Revisions revisions) {}
