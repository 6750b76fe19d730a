package cn.duikou.notice;

/** Why something cannot wait for the daily mail. */
enum UrgencyKind {
    RETURNED,
    DUE,
    OVERDUE
}
