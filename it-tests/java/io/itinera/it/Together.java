package io.itinera.it;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people who do something at the same moment. */
public final class Together {

    private Together() {
    }

    public static <T> List<T> call(List<Callable<T>> deeds) {
        ExecutorService threads = Executors.newFixedThreadPool(deeds.size());
        CyclicBarrier start = new CyclicBarrier(deeds.size());
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> deed : deeds) {
                running.add(threads.submit(() -> {
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
        } finally {
            threads.shutdownNow();
        }
    }
}
