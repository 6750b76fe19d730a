package cn.duikou.notice;

/** What a mail says. */
record Letter(String subject, String text, String html) {}
