package cn.duikou;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Gives the application the address of its own database. The database starts while the application does: whoever is
 * first to ask for the address waits until it answers.
 */
public final class LocalDatabaseUrl implements ConfigSource {

    static final String KEY = "DUIKOU_DB_URL";

    /** Where the application keeps what it makes for itself, as long as the database is its own too. */
    private static final String HOME = "duikou.personal-data.home";

    private static @Nullable CompletableFuture<String> starting;

    static void awaitFrom(CompletableFuture<String> database) {
        starting = database;
    }

    @Override
    public String getName() {
        return "the application's own PostgreSQL";
    }

    @Override
    public Set<String> getPropertyNames() {
        return starting == null ? Set.of() : Set.of(KEY, HOME);
    }

    @Override
    public @Nullable String getValue(String property) {
        if (starting == null) {
            return null;
        }
        return switch (property) {
            case KEY -> starting.join();
            case HOME -> LocalDatabase.home().toString();
            default -> null;
        };
    }
}
