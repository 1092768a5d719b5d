package io.itinera.platform.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/** Counts what happened since the start, by name; {@code /metrics} shows it. */
@ApplicationScoped
public class Figures {
    private final Map<String, LongAdder> counters = new ConcurrentSkipListMap<>();

    /** @param name like {@code itinera_touchpoints_total}; a name added with 0 is shown from then on */
    public void add(String name, long count) {
        counters.computeIfAbsent(name, unused -> new LongAdder()).add(count);
    }

    /** Zero for a name that nobody counted. */
    public long of(String name) {
        LongAdder counter = counters.get(name);
        return counter == null ? 0 : counter.sum();
    }

    /** Everything, in the text format that Prometheus reads. */
    String text() {
        return counters.entrySet().stream()
            .map(entry -> "# TYPE " + entry.getKey() + " counter\n" + entry.getKey() + " " + entry.getValue().sum() + "\n")
            .collect(Collectors.joining());
    }
}
