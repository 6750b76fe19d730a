package cn.duikou;

import com.sun.management.OperatingSystemMXBean;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL that the application runs for itself when {@code DUIKOU_DB_URL} is not given. Its data live in
 * {@code <home>/postgres} and outlast the application, also when that was killed.
 */
public final class LocalDatabase {

    private static final String DATABASE = "duikou";
    private static final String VERSION = "18";
    private static final long MEGABYTE = 1024 * 1024;
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
        hold(home);
        int port = freePort();
        startHeld(home, port);
        return url(port);
    }

    /**
     * A database that is on its way.
     *
     * @param url where it will be
     * @param answers when it does
     */
    record Beginning(String url, CompletableFuture<Void> answers) {}

    /** As {@link #start}, while the application goes on until it needs the database: {@link LocalDatabaseUrl}. */
    static Beginning begin(Path home) {
        hold(home);
        requireOwnVersion(home.resolve("postgres"));
        // Also sets logging up, which two threads at once would not do without waiting for each other for ever.
        Logger.getLogger(LocalDatabase.class).infof("PostgreSQL starts below %s", home);
        int port = freePort();
        return new Beginning(url(port), CompletableFuture.runAsync(() -> startHeld(home, port)));
    }

    private static String url(int port) {
        return "jdbc:postgresql://localhost:" + port + "/" + DATABASE;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("There is no free port for PostgreSQL", e);
        }
    }

    private static void hold(Path home) {
        try {
            Files.createDirectories(home);
            holdAlone(home);
        } catch (IOException e) {
            throw new UncheckedIOException("There is no place for data below " + home, e);
        }
    }

    /** Data of another PostgreSQL are not touched: this one would try in vain for as long as a recovery may take. */
    private static void requireOwnVersion(Path data) {
        try {
            Path file = data.resolve("PG_VERSION");
            String found = Files.exists(file) ? Files.readString(file).strip() : VERSION;
            if (!found.equals(VERSION)) {
                throw new IllegalStateException("The data in " + data + " are of PostgreSQL " + found
                        + ", and this Duikou brings PostgreSQL " + VERSION
                        + "; bring them over with pg_dump, or run that PostgreSQL and name it in DUIKOU_DB_URL.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The data in " + data + " cannot be read", e);
        }
    }

    private static void startHeld(Path home, int port) {
        try {
            Path data = home.resolve("postgres");
            endOrphan(data);
            prepare(server(home, data).setPort(port).start());
        } catch (IOException | IllegalStateException e) {
            throw new IllegalStateException("PostgreSQL did not start below " + home, e);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL below " + home + " could not be prepared", e);
        }
    }

    private static void prepare(EmbeddedPostgres server) throws SQLException, IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection()) {
            createOnce(connection);
        }
        try (Connection connection = server.getDatabase("postgres", DATABASE).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(bootstrap());
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
                // Similar names are found by trigrams, which know letters by this alone.
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", sharedBuffers());
    }

    /** A quarter of the memory, as PostgreSQL advises, and at most a gigabyte: it is taken only as it fills. */
    private static String sharedBuffers() {
        long memory =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
        return Math.clamp(memory / 4 / MEGABYTE, 64, 1024) + "MB";
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
