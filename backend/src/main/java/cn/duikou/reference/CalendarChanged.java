package cn.duikou.reference;

/** Told to those inside who hold the calendar in memory. */
public record CalendarChanged() {}
