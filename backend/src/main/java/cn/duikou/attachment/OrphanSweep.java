package cn.duikou.attachment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.jboss.logging.Logger;

/**
 * Sweeps away content to which nothing refers any more. Content is held while it is asked for, as it is by whoever
 * attaches the same once more: he either finds it in use, or lays it anew after it has gone.
 */
@ApplicationScoped
class OrphanSweep {

    private static final Logger LOG = Logger.getLogger(OrphanSweep.class);

    private final ContentStore store;
    private final AttachmentLog log;
    private final AttachmentSettings settings;
    private final Clock clock;

    OrphanSweep(ContentStore store, AttachmentLog log, AttachmentSettings settings, Clock clock) {
        this.store = store;
        this.log = log;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "24h", delayed = "20m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() throws IOException {
        long swept = store.laidBefore(clock.instant().minus(settings.grace())).stream()
                .filter(sha256 -> QuarkusTransaction.requiringNew().call(() -> isSwept(sha256)))
                .count();
        if (swept > 0) {
            LOG.infof("Swept away %d contents of attachments that nothing refers to", swept);
        }
    }

    private boolean isSwept(String sha256) {
        log.holdContent(sha256);
        if (log.isInUse(sha256)) {
            return false;
        }
        try {
            store.delete(sha256);
            return true;
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        }
    }
}
