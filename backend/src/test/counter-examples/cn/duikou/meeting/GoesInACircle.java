package cn.duikou.meeting;

/** Two packages that know each other; the other half has the same name. */
public record GoesInACircle(cn.duikou.agreement.GoesInACircle other) {}
