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
        return starting == null ? Set.of() : Set.of(KEY);
    }

    @Override
    public @Nullable String getValue(String property) {
        return starting == null || !property.equals(KEY) ? null : starting.join();
    }
}
