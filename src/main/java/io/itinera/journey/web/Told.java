package io.itinera.journey.web;

import io.itinera.journey.boundary.BrowserSignal;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.util.List;

/** What a page tells: {@code {"page": "…", "signals": [{"kind": "…", "element": "…", "detail": "…", "figure": 1, "age": 1}, …]}}. */
record Told(String page, List<BrowserSignal> signals) {
    /** Whatever is not of the type expected is as good as absent, and its signal none: the others are read all the same. */
    static Told read(byte[] text) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(text))) {
            JsonObject told = reader.readObject();
            return new Told(text(told, "page"), told.getJsonArray("signals").stream().map(Told::signal).toList());
        } catch (RuntimeException other) {
            throw new Unreadable();
        }
    }

    private static BrowserSignal signal(JsonValue told) {
        JsonObject one = told instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
        return new BrowserSignal(text(one, "kind"), text(one, "element"), text(one, "detail"), number(one, "figure"), number(one, "age"));
    }

    private static String text(JsonObject from, String name) {
        return from.get(name) instanceof JsonString words ? words.getString() : null;
    }

    private static Integer number(JsonObject from, String name) {
        return from.get(name) instanceof JsonNumber number ? number.intValue() : null;
    }

    /** No JSON, or other JSON; the parser tells nesting too deep and numbers too long by exceptions of many kinds. */
    static final class Unreadable extends RuntimeException {
        Unreadable() {
            super("nothing told", null, false, false);
        }
    }
}
