package cn.duikou;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;

/** One real PostgreSQL for all tests, fresh at each run, and the key that signs the tests' tokens. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    /** The newer one, by which persons are sealed, and one that has been turned. */
    private static final String SEALING_KEYS = "new:" + "n".repeat(42) + "s=,old:" + "o".repeat(42) + "s=";

    private static String url;

    @Override
    public synchronized Map<String, String> start() {
        if (url == null) {
            url = LocalDatabase.start(emptied(Path.of("target", "test-home").toAbsolutePath()));
        }
        String key = Tokens.publicKey();
        return Map.of(
                "DUIKOU_DB_URL",
                url,
                "quarkus.oidc.public-key",
                key,
                "quarkus.oidc.programs.public-key",
                key,
                "duikou.personal-data.keys",
                SEALING_KEYS);
    }

    @Override
    public void stop() {}

    /** The database's address, for tests that speak to it directly. */
    public static String url() {
        return url;
    }

    private static Path emptied(Path home) {
        try {
            if (Files.exists(home.resolve("postgres"))) {
                try (var files = Files.walk(home.resolve("postgres"))) {
                    files.sorted(Comparator.reverseOrder())
                            .forEach(file -> file.toFile().delete());
                }
            }
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
