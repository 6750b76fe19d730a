package cn.duikou.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/** A migration that runs after all others, and again whenever one of the files changes that it is made from. */
public abstract class RenewedMigration implements JavaMigration {

    private final String description;
    private final String folder;
    private final List<String> files;

    /** @param folder of the class path, where the files are */
    protected RenewedMigration(String description, String folder, List<String> files) {
        this.description = description;
        this.folder = folder;
        this.files = files;
    }

    @Override
    public final @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public final String getDescription() {
        return description;
    }

    @Override
    public final Integer getChecksum() {
        CRC32 checksum = new CRC32();
        files.forEach(file -> checksum.update(content(file).getBytes(StandardCharsets.UTF_8)));
        return (int) checksum.getValue();
    }

    @Override
    public final boolean canExecuteInTransaction() {
        return true;
    }

    protected final String content(String file) {
        try (InputStream stream = RenewedMigration.class.getResourceAsStream(folder + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + file, e);
        }
    }
}
