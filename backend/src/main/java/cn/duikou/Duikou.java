package cn.duikou;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the application, and before it a PostgreSQL of its own when none is configured. */
@QuarkusMain
public final class Duikou {

    Duikou() {}

    public static void main(String... args) {
        if (System.getenv(LocalDatabaseUrl.KEY) == null) {
            LocalDatabaseUrl.awaitFrom(LocalDatabase.begin(LocalDatabase.home()));
        }
        Quarkus.run(args);
    }
}
