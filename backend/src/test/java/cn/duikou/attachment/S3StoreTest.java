package cn.duikou.attachment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.duikou.web.FileDigest;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Content in a bucket, over HTTP and by signed requests. */
class S3StoreTest {

    @TempDir
    Path folder;

    @Test
    void content_comes_back_as_it_was_laid_until_it_is_deleted() throws IOException {
        byte[] content = SampleFile.filled(300_000);
        Path file = Files.write(folder.resolve("a"), content);
        String sha256 = FileDigest.sha256(file);
        Instant later = Clock.systemUTC().instant().plus(Duration.ofMinutes(1));
        try (Bucket bucket = new Bucket("files", "key", "secret")) {
            S3Store store = new S3Store(settings(bucket.address(), "secret"));
            store.put(sha256, file);
            store.put(sha256, file);
            try (var stored = store.open(sha256)) {
                assertArrayEquals(content, stored.readAllBytes());
            }
            assertEquals(List.of(sha256), store.laidBefore(later));
            assertEquals(List.of(), store.laidBefore(later.minus(Duration.ofDays(1))));
            store.delete(sha256);
            store.delete(sha256);
            assertThrows(NoSuchFileException.class, () -> store.open(sha256));
            assertEquals(List.of(), store.laidBefore(later));
        }
    }

    @Test
    void a_store_that_refuses_or_is_away_is_told_from_content_that_is_missing() throws IOException {
        Path file = Files.write(folder.resolve("a"), SampleFile.pdf());
        try (Bucket bucket = new Bucket("files", "key", "secret")) {
            S3Store stranger = new S3Store(settings(bucket.address(), "another secret"));
            IOException refused = assertThrows(IOException.class, () -> stranger.put(FileDigest.sha256(file), file));
            assertEquals(IOException.class, refused.getClass());
        }
        S3Store away = new S3Store(settings("http://localhost:1", "secret"));
        assertEquals(
                IOException.class,
                assertThrows(IOException.class, () -> away.open("0".repeat(64))).getClass());
    }

    private static AttachmentSettings.S3 settings(String endpoint, String secret) {
        Map<String, String> values = Map.of(
                "duikou.attachments.directory", "unused",
                "duikou.attachments.s3.bucket", "files",
                "duikou.attachments.s3.endpoint", endpoint,
                "duikou.attachments.s3.key", "key",
                "duikou.attachments.s3.secret", secret);
        return new SmallRyeConfigBuilder()
                .withMapping(AttachmentSettings.class)
                .withSources(new PropertiesConfigSource(values, "test", 100))
                .build()
                .getConfigMapping(AttachmentSettings.class)
                .s3();
    }
}
