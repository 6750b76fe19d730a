package cn.duikou.agreement;

/** Two packages that know each other; the other half has the same name. */
public record GoesInACircle(cn.duikou.meeting.GoesInACircle other) {}
