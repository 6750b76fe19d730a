package cn.duikou.attachment;

import cn.duikou.web.FileDigest;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jboss.logging.Logger;

/** Lays content into the store and takes it out again, never other than it was laid. */
@ApplicationScoped
class Content {

    private static final Logger LOG = Logger.getLogger(Content.class);

    private final ContentStore store;

    Content(ContentStore store) {
        this.store = store;
    }

    void put(String sha256, Path file) {
        try {
            store.put(sha256, file);
        } catch (IOException away) {
            LOG.error("An attachment could not be stored", away);
            throw Refusal.of(ProblemCode.UNAVAILABLE);
        }
    }

    /**
     * The whole content, once its digest has been computed anew; to be closed by whoever reads it.
     *
     * @throws Refusal 500 where it is missing or is not what was laid, 503 where the store is away
     */
    InputStream whole(String sha256) {
        try {
            Path copy = Files.createTempFile("attachment", "");
            try (InputStream stored = store.open(sha256)) {
                Files.copy(stored, copy, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException failed) {
                Files.delete(copy);
                throw failed;
            }
            if (!FileDigest.sha256(copy).equals(sha256)) {
                Files.delete(copy);
                throw lost(sha256, "damaged");
            }
            return Files.newInputStream(copy, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (NoSuchFileException missing) {
            throw lost(sha256, "missing");
        } catch (IOException away) {
            LOG.error("An attachment could not be read", away);
            throw Refusal.of(ProblemCode.UNAVAILABLE);
        }
    }

    private static Refusal lost(String sha256, String how) {
        LOG.errorf("The content %s of an attachment is %s", sha256, how);
        return Refusal.of(ProblemCode.CONTENT_LOST);
    }
}
