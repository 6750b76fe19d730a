package cn.duikou.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Content in a folder, {@code ab/cd/abcd…}. A file has its name only once all of it is on the disk. */
final class DirectoryStore implements ContentStore {

    private static final String INCOMING = "incoming";

    private final Path folder;

    DirectoryStore(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public void put(String sha256, Path file) throws IOException {
        Path place = place(sha256);
        Path incoming = Files.createDirectories(folder.resolve(INCOMING));
        Files.createDirectories(place.getParent());
        Path whole = Files.createTempFile(incoming, sha256.substring(0, 8), "");
        try {
            copy(file, whole);
            Files.move(whole, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(whole);
        }
        force(place.getParent());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (FileChannel source = FileChannel.open(from, StandardOpenOption.READ);
                FileChannel target = FileChannel.open(to, StandardOpenOption.WRITE)) {
            long size = source.size();
            for (long done = 0; done < size; ) {
                done += source.transferTo(done, size - done, target);
            }
            target.force(true);
        }
    }

    /** The name too must outlast a power cut. */
    private static void force(Path directory) throws IOException {
        try (FileChannel names = FileChannel.open(directory, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(place(sha256));
    }

    @Override
    public List<String> laidBefore(Instant moment) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> old = files.filter(file -> isOlder(file, moment)).toList();
            for (Path file : old) {
                if (file.getParent().endsWith(INCOMING)) {
                    Files.deleteIfExists(file);
                }
            }
            return old.stream()
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[0-9a-f]{64}"))
                    .toList();
        }
    }

    /** A file that has gone meanwhile is none. */
    private static boolean isOlder(Path file, Instant moment) {
        try {
            return Files.isRegularFile(file)
                    && Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    @Override
    public void delete(String sha256) throws IOException {
        Files.deleteIfExists(place(sha256));
    }

    private Path place(String sha256) {
        return folder.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }
}
