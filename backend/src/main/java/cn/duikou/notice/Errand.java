package cn.duikou.notice;

import java.time.LocalDate;

/** A mail to be sent once to a person: about what, and for which day. */
record Errand(String about, LocalDate day) {

    private static final String DAILY = "daily";

    static Errand daily(LocalDate day) {
        return new Errand(DAILY, day);
    }

    boolean isDaily() {
        return about.equals(DAILY);
    }
}
