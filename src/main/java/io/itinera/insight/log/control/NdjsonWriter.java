package io.itinera.insight.log.control;

import io.itinera.insight.log.boundary.LoggedEvent;
import io.itinera.journey.boundary.TouchpointRow;
import io.itinera.shared.touchpoint.ObjectRef;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.BufferedWriter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;

/** One JSON object a line; absent values are null, so that every line has the same keys. */
final class NdjsonWriter implements LogWriter {
    private final Writer lines;
    private final JsonGeneratorFactory generators = Json.createGeneratorFactory(Map.of());

    NdjsonWriter(OutputStream out) {
        lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void event(LoggedEvent event) {
        TouchpointRow t = event.touchpoint();
        try (JsonGenerator json = generators.createGenerator(new StaysOpen(lines))) {
            json.writeStartObject();
            text(json, "case_id", event.caseId());
            json.write("touchpoint_id", t.id());
            text(json, "occurred_at", t.occurredAt());
            text(json, "type", t.type());
            text(json, "stage", t.stage());
            text(json, "persona", t.persona());
            text(json, "person", t.pseudonym());
            text(json, "account", event.account());
            text(json, "visit", t.visit());
            text(json, "channel", t.channel());
            text(json, "initiator", t.initiator());
            text(json, "outcome", t.outcome());
            text(json, "reason", t.reason());
            number(json, "duration_ms", t.durationMs());
            number(json, "server_ms", t.serverMs());
            if (t.amount() == null) {
                json.writeNull("amount");
            } else {
                json.write("amount", t.amount());
            }
            json.writeStartArray("objects");
            for (ObjectRef ref : t.objects()) {
                json.writeStartObject().write("type", ref.type().name()).write("id", ref.id()).write("qualifier", ref.qualifier()).writeEnd();
            }
            json.writeEnd().writeEnd();
        }
    }

    @Override
    public void end(Consumer<Consumer<ObjectRef>> objects) {
        try {
            lines.flush();
        } catch (IOException e) {
            throw new BrokenOff(e);
        }
    }

    private static void text(JsonGenerator json, String key, Object words) {
        if (words == null) {
            json.writeNull(key);
        } else {
            json.write(key, words.toString());
        }
    }

    private static void number(JsonGenerator json, String key, Integer number) {
        if (number == null) {
            json.writeNull(key);
        } else {
            json.write(key, number);
        }
    }

    /** A generator closes what it writes to, and the next line goes to the same place. */
    private static final class StaysOpen extends FilterWriter {
        StaysOpen(Writer out) {
            super(out);
        }

        @Override
        public void close() throws IOException {
            out.write('\n');
        }

        @Override
        public void flush() {
            // When the whole log is written.
        }
    }
}
