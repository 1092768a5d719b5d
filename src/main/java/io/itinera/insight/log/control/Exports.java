package io.itinera.insight.log.control;

import io.itinera.insight.log.boundary.CaseKind;
import io.itinera.insight.log.boundary.ExportBrokenOff;
import io.itinera.insight.log.boundary.ExportsBusy;
import io.itinera.insight.log.boundary.LogFormat;
import io.itinera.insight.log.boundary.LogSelection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;

/** Writes exports, a few at a time: each holds a connection for as long as the reader takes. */
@ApplicationScoped
public class Exports {
    static final int AT_ONCE = 3;

    private final Semaphore turns = new Semaphore(AT_ONCE);
    @Inject LogReader reader;

    /** XES knows nothing but cases: without a kind of case its traces are orders. */
    public void write(LogSelection wanted, LogFormat format, OutputStream out) {
        LogSelection selection = format == LogFormat.XES && wanted.cases() == null ? wanted.by(CaseKind.ORDER) : wanted;
        if (!turns.tryAcquire()) {
            throw new ExportsBusy();
        }
        try {
            LogWriter writer = LogWriter.to(out, format);
            reader.read(selection, writer.isByCase(), writer::event);
            writer.end(sink -> reader.objects(selection, sink));
        } catch (BrokenOff | JsonException gone) {
            throw new ExportBrokenOff();
        } finally {
            turns.release();
        }
    }
}
