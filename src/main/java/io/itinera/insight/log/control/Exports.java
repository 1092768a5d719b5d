package io.itinera.insight.log.control;

import io.itinera.insight.access.control.Looks;
import io.itinera.insight.control.KeyedNames;
import io.itinera.insight.control.Pseudonyms;
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
import java.util.concurrent.atomic.LongAdder;

/**
 * Writes exports, a few at a time: each holds a connection for as long as the reader takes. Each stands in the access log
 * before it begins, so that it is known afterwards where the people of the log went.
 */
@ApplicationScoped
public class Exports {
    static final int AT_ONCE = 3;
    /** A few large pieces to the network instead of many small ones. */
    public static final int BUFFER = 1 << 16;

    private final Semaphore turns = new Semaphore(AT_ONCE);
    @Inject LogReader reader;
    @Inject Looks looks;
    @Inject Pseudonyms pseudonyms;

    /** XES knows nothing but cases: without a kind of case its traces are orders. */
    public void write(LogSelection wanted, LogFormat format, OutputStream out) {
        LogSelection selection = format == LogFormat.XES && wanted.cases() == null ? wanted.by(CaseKind.ORDER) : wanted;
        inTurn(() -> {
            KeyedNames people = pseudonyms.names();
            long look = looks.leaves(selection, format, people.keyNo());
            LogWriter writer = LogWriter.to(out, format);
            LongAdder events = new LongAdder();
            reader.read(selection, writer.isByCase(), people, event -> {
                writer.event(event);
                events.increment();
            });
            writer.end(sink -> reader.objects(selection, sink));
            looks.left(look, events.sum());
        });
    }

    /**
     * Writes when there is a turn.
     *
     * @throws ExportsBusy     when there is none
     * @throws ExportBrokenOff when nobody takes what is written
     */
    public void inTurn(Runnable writing) {
        if (!turns.tryAcquire()) {
            throw new ExportsBusy();
        }
        try {
            writing.run();
        } catch (BrokenOff | JsonException gone) {
            throw new ExportBrokenOff();
        } finally {
            turns.release();
        }
    }
}
