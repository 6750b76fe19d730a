package cn.duikou.notice;

/** What became of a mail. */
enum MailState {
    /** An instance is about to send it, or was when it broke off. */
    CLAIMED,
    /** The server took it. */
    SENT,
    /** There was nothing to be told any more. */
    EMPTY,
    /** The server could not be reached, or took it not yet. */
    DELAYED,
    /** The server refused it for good. */
    REFUSED,
    /** The server fell silent before it said whether it took it. */
    UNCERTAIN,
    /** It was put off too often, or the mail of another day took its place. */
    GIVEN_UP
}
