package io.itinera.platform.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntSupplier;

/** Counts what happened since the start, and shows what is so now, by name; {@code /metrics} tells both. */
@ApplicationScoped
public class Figures {
    private final Map<String, LongAdder> counters = new ConcurrentSkipListMap<>();
    private final Map<String, IntSupplier> gauges = new ConcurrentSkipListMap<>();

    /** @param name like {@code itinera_touchpoints_total}; a name added with 0 is shown from then on */
    public void add(String name, long count) {
        counters.computeIfAbsent(name, unused -> new LongAdder()).add(count);
    }

    /** @param now asked each time somebody looks; must not wait for anything */
    public void watch(String name, IntSupplier now) {
        gauges.put(name, now);
    }

    /** Zero for a name that nobody counted. */
    public long of(String name) {
        LongAdder counter = counters.get(name);
        return counter == null ? 0 : counter.sum();
    }

    /** Everything, in the text format that Prometheus reads. */
    public String text() {
        StringBuilder text = new StringBuilder();
        counters.forEach((name, count) -> line(text, name, "counter", count.sum()));
        gauges.forEach((name, now) -> line(text, name, "gauge", now.getAsInt()));
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String type, long value) {
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n').append(name).append(' ').append(value).append('\n');
    }
}
