package cn.duikou.reference;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A value that is dear to load and seldom changes. After a minute it is loaded again in the background, because another
 * instance of the application may have changed it; nobody waits for that. Loading has a thread of its own: it must not
 * depend on the transaction or the caller of whoever happens to ask.
 */
public final class Remembered<T> {

    private static final Logger LOG = Logger.getLogger(Remembered.class);
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final Supplier<T> source;
    private final AtomicReference<@Nullable CompletableFuture<Loaded<T>>> loading = new AtomicReference<>();
    private volatile @Nullable Loaded<T> loaded;

    public Remembered(Supplier<T> source) {
        this.source = source;
    }

    /** @throws RuntimeException from the source, as long as it never gave a value */
    public T get() {
        Loaded<T> current = loaded;
        if (current == null) {
            return await(load());
        }
        if (!current.isFresh()) {
            load();
        }
        return current.value;
    }

    /** Loads again, from a moment after this call, and waits for it. */
    public void refresh() {
        CompletableFuture<Loaded<T>> before = loading.get();
        if (before != null) {
            before.exceptionally(failed -> null).join();
        }
        await(load());
    }

    private CompletableFuture<Loaded<T>> load() {
        var mine = new CompletableFuture<Loaded<T>>();
        var running = loading.compareAndExchange(null, mine);
        if (running != null) {
            return running;
        }
        Thread.ofVirtual()
                .name("reference data")
                .inheritInheritableThreadLocals(false)
                .start(() -> complete(mine));
        return mine;
    }

    private void complete(CompletableFuture<Loaded<T>> future) {
        try {
            var fresh = new Loaded<>(source.get(), System.nanoTime());
            loaded = fresh;
            loading.set(null);
            future.complete(fresh);
        } catch (RuntimeException | Error failed) {
            LOG.warn("Reference data could not be loaded", failed);
            loading.set(null);
            future.completeExceptionally(failed);
        }
    }

    private static <T> T await(CompletableFuture<Loaded<T>> future) {
        try {
            return future.join().value;
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private record Loaded<T>(T value, long at) {

        boolean isFresh() {
            return System.nanoTime() - at < MINUTE;
        }
    }
}
