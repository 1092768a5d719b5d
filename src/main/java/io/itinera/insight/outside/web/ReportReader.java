package io.itinera.insight.outside.web;

import io.itinera.insight.outside.boundary.ReportedTouchpoint;
import io.itinera.insight.outside.boundary.ReportedTouchpoint.Named;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;

/** Reads the JSON of a report: {@code {"touchpoints": [{…}, …]}}. What it does not know it never passes over. */
final class ReportReader {
    private static final Set<String> NAMES = Set.of("type", "occurred_at", "account", "persona", "outcome", "reason", "duration_ms", "objects");

    private ReportReader() {
    }

    /**
     * @throws NoReport when it is no JSON, or other JSON; the parser tells nesting too deep and numbers too long by exceptions of
     *                  many kinds
     */
    static List<ReportedTouchpoint> read(byte[] text) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(text))) {
            JsonObject report = reader.readObject();
            return report.getJsonArray("touchpoints").stream().map(item -> one(item.asJsonObject())).toList();
        } catch (RuntimeException other) {
            throw new NoReport();
        }
    }

    private static ReportedTouchpoint one(JsonObject item) {
        if (!NAMES.containsAll(item.keySet())) {
            throw new NoReport();
        }
        JsonArray objects = item.containsKey("objects") ? item.getJsonArray("objects") : JsonValue.EMPTY_JSON_ARRAY;
        return new ReportedTouchpoint(text(item, "type"), text(item, "occurred_at"), text(item, "account"), text(item, "persona"),
            text(item, "outcome"), text(item, "reason"), text(item, "duration_ms"),
            objects.stream().map(JsonValue::asJsonObject).map(named -> new Named(text(named, "type"), text(named, "id"))).toList());
    }

    /** A number is written as it came; null for nothing. */
    private static String text(JsonObject item, String name) {
        JsonValue found = item.get(name);
        if (found == null || found == JsonValue.NULL) {
            return null;
        }
        return found instanceof JsonString words ? words.getString() : found.toString();
    }

    /** The body is not what a report looks like. */
    static final class NoReport extends RuntimeException {
        NoReport() {
            super("no report", null, false, false);
        }
    }
}
