package io.itinera.insight.log.control;

import io.itinera.insight.log.boundary.LoggedEvent;
import io.itinera.journey.boundary.TouchpointRow;
import io.itinera.shared.touchpoint.ObjectRef;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * One JSON object a line; absent values are null, so that every line has the same keys. Written by hand: a generator of the library
 * writes one document, and one for each line took a third of the time of an export.
 */
final class NdjsonWriter implements LogWriter {
    private static final String ESCAPED = "\"\\";

    private final Writer lines;
    private final StringBuilder line = new StringBuilder();

    NdjsonWriter(OutputStream out) {
        lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void event(LoggedEvent event) {
        TouchpointRow t = event.touchpoint();
        line.setLength(0);
        line.append('{');
        text("case_id", event.caseId());
        number("touchpoint_id", t.id());
        text("occurred_at", t.occurredAt());
        text("type", t.type());
        text("stage", t.stage());
        text("persona", t.persona());
        text("person", t.pseudonym());
        text("account", event.account());
        text("visit", t.visit());
        text("channel", t.channel());
        text("initiator", t.initiator());
        text("outcome", t.outcome());
        text("reason", t.reason());
        number("duration_ms", t.durationMs());
        number("server_ms", t.serverMs());
        number("amount", t.amount());
        begin("objects").append('[');
        for (ObjectRef ref : t.objects()) {
            separate().append('{');
            text("type", ref.type());
            text("id", ref.id());
            text("qualifier", ref.qualifier());
            line.append('}');
        }
        line.append("]}\n");
        try {
            lines.append(line);
        } catch (IOException e) {
            throw new BrokenOff(e);
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

    private void number(String key, Number number) {
        begin(key).append(number);
    }

    private void text(String key, Object words) {
        if (words == null) {
            begin(key).append("null");
        } else {
            begin(key).append('"');
            escape(words.toString());
            line.append('"');
        }
    }

    private StringBuilder begin(String key) {
        return separate().append('"').append(key).append("\":");
    }

    private StringBuilder separate() {
        char last = line.charAt(line.length() - 1);
        return last == '{' || last == '[' ? line : line.append(',');
    }

    private void escape(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c < ' ') {
                line.append(String.format("\\u%04x", (int) c));
            } else if (ESCAPED.indexOf(c) >= 0) {
                line.append('\\').append(c);
            } else {
                line.append(c);
            }
        }
    }
}
