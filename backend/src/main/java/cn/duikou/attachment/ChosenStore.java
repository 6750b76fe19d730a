package cn.duikou.attachment;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;

/** The store that is configured: a bucket where one is named, or else a folder. */
class ChosenStore {

    @Produces
    @Singleton
    ContentStore store(AttachmentSettings settings) {
        return settings.s3().bucket().isPresent()
                ? new S3Store(settings.s3())
                : new DirectoryStore(Path.of(settings.directory()));
    }
}
