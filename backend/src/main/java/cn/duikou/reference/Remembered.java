package cn.duikou.reference;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is dear to load and seldom changes. It is loaded on first use, and again when {@link #forget() told} or
 * after a minute, because another instance of the application may have changed it.
 */
public final class Remembered<T> {

    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final Supplier<T> source;
    private final ReentrantLock loading = new ReentrantLock();
    private volatile @Nullable Loaded<T> loaded;

    public Remembered(Supplier<T> source) {
        this.source = source;
    }

    public T get() {
        Loaded<T> current = loaded;
        return current != null && current.isFresh() ? current.value : load();
    }

    public void forget() {
        loaded = null;
    }

    private T load() {
        loading.lock();
        try {
            Loaded<T> current = loaded;
            if (current == null || !current.isFresh()) {
                current = new Loaded<>(source.get(), System.nanoTime());
                loaded = current;
            }
            return current.value;
        } finally {
            loading.unlock();
        }
    }

    private record Loaded<T>(T value, long at) {

        boolean isFresh() {
            return System.nanoTime() - at < MINUTE;
        }
    }
}
