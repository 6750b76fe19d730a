package cn.duikou.reference;

/** Told when organisations were added or changed. */
public record OrganisationsChanged() {}
