package io.itinera.testing;

import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.metrics.Counter;

/** A counter as the server's metrics would inject it. */
final class TestFigures implements Counter {
    private final AtomicLong count = new AtomicLong();

    @Override
    public void inc() {
        count.incrementAndGet();
    }

    @Override
    public void inc(long by) {
        count.addAndGet(by);
    }

    @Override
    public long getCount() {
        return count.get();
    }
}
