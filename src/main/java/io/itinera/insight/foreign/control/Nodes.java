package io.itinera.insight.foreign.control;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps nodes as one text in a column: each is {@code [name, {what it says}, [its children]]}. */
final class Nodes {
    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());
    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private Nodes() {
    }

    static String text(List<Node> nodes) {
        return array(nodes).build().toString();
    }

    static List<Node> of(String text) {
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            return nodes(reader.readArray());
        }
    }

    private static JsonArrayBuilder array(List<Node> nodes) {
        JsonArrayBuilder array = BUILDERS.createArrayBuilder();
        for (Node node : nodes) {
            JsonObjectBuilder said = BUILDERS.createObjectBuilder();
            node.said().forEach(said::add);
            JsonArrayBuilder one = BUILDERS.createArrayBuilder().add(node.name()).add(said);
            array.add(node.children().isEmpty() ? one : one.add(array(node.children())));
        }
        return array;
    }

    private static List<Node> nodes(JsonArray array) {
        return array.getValuesAs(JsonArray.class).stream()
            .map(one -> new Node(one.getString(0), said(one.getJsonObject(1)), one.size() > 2 ? nodes(one.getJsonArray(2)) : List.of())).toList();
    }

    private static Map<String, String> said(JsonObject object) {
        Map<String, String> said = new LinkedHashMap<>();
        object.forEach((key, text) -> said.put(key, ((JsonString) text).getString()));
        return said;
    }
}
