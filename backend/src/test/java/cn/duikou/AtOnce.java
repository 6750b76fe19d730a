package cn.duikou;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does several things in the same moment, each on a thread of its own. */
public final class AtOnce {

    private AtOnce() {}

    /** The results, in the order of what was to be done. */
    public static <T> List<T> all(List<Callable<T>> deeds) {
        CountDownLatch start = new CountDownLatch(deeds.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(deeds.size())) {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> deed : deeds) {
                running.add(threads.submit(() -> {
                    start.countDown();
                    start.await();
                    return deed.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
