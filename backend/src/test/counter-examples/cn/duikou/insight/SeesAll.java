package cn.duikou.insight;

import cn.duikou.store.Conditions;

/** Conditions that nobody's scope began. */
class SeesAll {

    Conditions.Query everything() {
        return new Conditions().select("select * from project", "");
    }
}
