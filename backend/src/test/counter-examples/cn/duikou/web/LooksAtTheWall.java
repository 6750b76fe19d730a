package cn.duikou.web;

import java.time.LocalDate;

/** A rule that no test can date. */
class LooksAtTheWall {

    LocalDate today() {
        return LocalDate.now();
    }
}
