package io.itinera.insight.log.control;

import io.itinera.insight.log.boundary.LoggedEvent;
import io.itinera.journey.boundary.TouchpointRow;
import io.itinera.platform.text.Cells;
import io.itinera.shared.touchpoint.ObjectRef;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A row for each event of each case. No cell can begin like a formula: all are codes, numbers and moments, an object's id stands
 * behind its kind, and a case whose name begins so has an apostrophe before it.
 */
final class CsvWriter implements LogWriter {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader("case_id", "touchpoint_id", "occurred_at",
        "type", "stage", "persona", "person", "account", "visit", "channel", "initiator", "outcome", "reason", "duration_ms",
        "server_ms", "amount", "objects").get();

    private final CSVPrinter csv;

    CsvWriter(OutputStream out) {
        try {
            csv = new CSVPrinter(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), FORMAT);
        } catch (IOException e) {
            throw new BrokenOff(e);
        }
    }

    @Override
    public void event(LoggedEvent event) {
        TouchpointRow t = event.touchpoint();
        try {
            csv.printRecord(Cells.harmless(event.caseId()), t.id(), t.occurredAt(), t.type(), t.stage(), t.persona(), t.pseudonym(), event.account(),
                t.visit(), t.channel(), t.initiator(), t.outcome(), t.reason(), t.durationMs(), t.serverMs(), t.amount(), objects(t));
        } catch (IOException e) {
            throw new BrokenOff(e);
        }
    }

    private static String objects(TouchpointRow touchpoint) {
        return touchpoint.objects().stream().map(ref -> ref.type() + ":" + ref.id()).collect(Collectors.joining("|"));
    }

    @Override
    public void end(Consumer<Consumer<ObjectRef>> objects) {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new BrokenOff(e);
        }
    }
}
