package cn.duikou;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL that the application runs for itself when {@code DUIKOU_DB_URL} is not given. Its data live in
 * {@code <home>/postgres} and outlast the application, also when that was killed.
 */
public final class LocalDatabase {

    static final String URL_KEY = "DUIKOU_DB_URL";

    private static final String DATABASE = "duikou";
    private static @Nullable FileLock lock;

    private LocalDatabase() {}

    static Path home() {
        String home = System.getenv("DUIKOU_HOME");
        return Path.of(home == null ? "../.local" : home).toAbsolutePath().normalize();
    }

    /**
     * Starts the database below {@code home} and returns its JDBC URL.
     *
     * @throws IllegalStateException when another instance has the same data open
     */
    public static String start(Path home) {
        try {
            Path data = Files.createDirectories(home).resolve("postgres");
            holdAlone(home);
            endOrphan(data);
            EmbeddedPostgres server = server(home, data).start();
            try (Connection connection = server.getPostgresDatabase().getConnection()) {
                createOnce(connection);
            }
            try (Connection connection =
                            server.getDatabase("postgres", DATABASE).getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(bootstrap());
            }
            return "jdbc:postgresql://localhost:" + server.getPort() + "/" + DATABASE;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start below " + home, e);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL below " + home + " could not be prepared", e);
        }
    }

    /** Data of a ministry are written through: the library's own defaults are those of a throw-away test server. */
    private static EmbeddedPostgres.Builder server(Path home, Path data) {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(
                        home.resolve("tools").resolve("postgres").toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPGStartupWait(Duration.ofMinutes(2))
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "256MB");
    }

    private static void holdAlone(Path home) throws IOException {
        Path file = home.resolve("postgres.lock");
        lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                .tryLock();
        if (lock == null) {
            throw new IllegalStateException("Another Duikou is running on the data in " + home + "; stop it first.");
        }
    }

    /** A killed application leaves its server behind; the lock says that nobody uses it any more. */
    private static void endOrphan(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().trim());
        ProcessHandle orphan = ProcessHandle.of(pid)
                .filter(process -> process.info().command().orElse("").endsWith("postgres"))
                .orElse(null);
        if (orphan != null) {
            orphan.destroy();
            await(orphan);
        }
    }

    private static void await(ProcessHandle process) {
        try {
            process.onExit().get(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(
                    "The PostgreSQL of a former run (process " + process.pid() + ") does not stop; stop it by hand.");
        }
    }

    private static void createOnce(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("select from pg_database where datname = '" + DATABASE + "'")) {
            if (!found.next()) {
                statement.execute("create database " + DATABASE);
            }
        }
    }

    private static String bootstrap() throws IOException {
        try (InputStream script = LocalDatabase.class.getResourceAsStream("/db/bootstrap.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
