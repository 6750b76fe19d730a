package cn.duikou.ledger;

import cn.duikou.LocalDatabase;
import java.nio.file.Path;

/** A ledger that reaches into what starts the application. */
class StartsADatabase {

    String url() {
        return LocalDatabase.start(Path.of("."));
    }
}
