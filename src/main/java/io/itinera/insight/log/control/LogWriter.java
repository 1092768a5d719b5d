package io.itinera.insight.log.control;

import io.itinera.insight.log.boundary.LogFormat;
import io.itinera.shared.touchpoint.ObjectRef;
import java.io.OutputStream;
import java.util.function.Consumer;

/** Writes events in one of the forms in which the log leaves; keeps nothing of what it wrote. */
interface LogWriter {
    static LogWriter to(OutputStream network, LogFormat format) {
        LogOutput out = new LogOutput(network);
        return switch (format) {
            case XES -> new XesWriter(out);
            case OCEL -> new OcelWriter(out);
            case CSV -> new CsvWriter(out);
            case NDJSON -> new NdjsonWriter(out);
        };
    }

    /** Whether events come case by case; otherwise each touchpoint comes once. */
    default boolean isByCase() {
        return true;
    }

    void event(LogEvent event);

    /** Whatever stands after the events. @param objects gives every object of the log, once */
    void end(Consumer<Consumer<ObjectRef>> objects);
}
