package cn.duikou;

import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Gives the application the address of its own database, which starts while the application does: the migrations are the
 * first to need it, and wait until it answers.
 */
public final class LocalDatabaseUrl implements ConfigSource {

    static final String KEY = "DUIKOU_DB_URL";

    /** Where the application keeps what it makes for itself, as long as the database is its own too. */
    private static final String HOME = "duikou.personal-data.home";

    private static LocalDatabase.@Nullable Beginning database;

    static void willBe(LocalDatabase.Beginning beginning) {
        database = beginning;
    }

    static void await() {
        if (database != null) {
            database.answers().join();
        }
    }

    @Override
    public String getName() {
        return "the application's own PostgreSQL";
    }

    @Override
    public Set<String> getPropertyNames() {
        return database == null ? Set.of() : Set.of(KEY, HOME);
    }

    @Override
    public @Nullable String getValue(String property) {
        if (database == null) {
            return null;
        }
        return switch (property) {
            case KEY -> database.url();
            case HOME -> LocalDatabase.home().toString();
            default -> null;
        };
    }
}
