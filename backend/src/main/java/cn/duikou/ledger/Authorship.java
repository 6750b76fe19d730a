package cn.duikou.ledger;

import cn.duikou.identity.Caller;
import java.time.Instant;

/** Who did something, for which organisation, and when. */
record Authorship(String username, String organisation, Instant at) {

    static Authorship of(Caller caller, Instant now) {
        return new Authorship(caller.username(), caller.organisation().code(), now);
    }
}
