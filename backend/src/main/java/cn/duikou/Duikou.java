package cn.duikou;

import cn.duikou.web.ContractFile;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** Starts the application, and beside it a PostgreSQL of its own when none is configured. */
@QuarkusMain
public final class Duikou {

    Duikou() {}

    public static void main(String... args) {
        // Packaged for a start-up cache, nobody else says so, and the database logs before the application is there.
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        ContractFile.leaveUnread();
        if (System.getenv(LocalDatabaseUrl.KEY) == null) {
            startDatabase();
        }
        Quarkus.run(args);
    }

    private static void startDatabase() {
        try {
            LocalDatabase.Beginning database = LocalDatabase.begin(LocalDatabase.home());
            database.answers().exceptionally(Duikou::giveUp);
            LocalDatabaseUrl.willBe(database);
        } catch (RuntimeException notEvenBegun) {
            giveUp(notEvenBegun);
        }
    }

    /** Without its database there is nothing to go on with, and what is half started cannot stop in order. */
    private static @Nullable Void giveUp(Throwable failure) {
        Throwable known = failure instanceof CompletionException ? failure.getCause() : failure;
        String cause = known.getCause() == null ? "" : ": " + known.getCause().getMessage();
        System.err.println(known.getMessage() + cause);
        Runtime.getRuntime().halt(1);
        return null;
    }
}
