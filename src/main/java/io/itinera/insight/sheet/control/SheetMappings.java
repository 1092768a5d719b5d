package io.itinera.insight.sheet.control;

import io.itinera.insight.sheet.boundary.DateOrder;
import io.itinera.insight.sheet.boundary.DurationUnit;
import io.itinera.insight.sheet.boundary.SheetField;
import io.itinera.insight.sheet.boundary.SheetIncomplete;
import io.itinera.insight.sheet.boundary.SheetIncomplete.Missing;
import io.itinera.insight.sheet.boundary.SheetMapping;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.text.Fingerprint;
import io.itinera.shared.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What people said about the columns of their files, by the names of the columns, however they are ordered. */
@ApplicationScoped
public class SheetMappings {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject CurrentActor actor;
    @Inject Clock clock;

    public void remember(List<String> columns, SheetMapping mapping) {
        long person = actor.get().person().value();
        String text = text(mapping);
        if (SqlQuery.of("update insight.sheet_mapping set mapping = ?, used_at = ? where person_id = ? and columns_are = ?", text, clock.instant(),
            person, fingerprint(columns)).update(em) == 0) {
            SqlQuery.of("insert into insight.sheet_mapping (person_id, columns_are, mapping, used_at) values (?, ?, ?, ?) on conflict do nothing",
                person, fingerprint(columns), text, clock.instant()).update(em);
        }
    }

    public Optional<SheetMapping> remembered(List<String> columns) {
        return SqlQuery.of("select m.mapping from insight.sheet_mapping m where m.person_id = ? and m.columns_are = ?", actor.get().person().value(),
            fingerprint(columns)).rows(em).stream().findFirst().map(row -> mapping(row.text(0)));
    }

    /** @throws SheetIncomplete when nothing was said yet */
    public SheetMapping of(List<String> columns) {
        return remembered(columns).orElseThrow(() -> new SheetIncomplete(Missing.MOMENT));
    }

    private static String fingerprint(List<String> columns) {
        return Fingerprint.of(columns.stream().sorted().collect(Collectors.joining("\n")));
    }

    private static String text(SheetMapping mapping) {
        JsonObjectBuilder text = Json.createObjectBuilder();
        JsonObjectBuilder columns = Json.createObjectBuilder();
        mapping.columns().forEach((field, column) -> columns.add(field.name(), column));
        JsonObjectBuilder values = Json.createObjectBuilder();
        mapping.values().forEach((field, means) -> {
            JsonObjectBuilder one = Json.createObjectBuilder();
            means.forEach(one::add);
            values.add(field.name(), one);
        });
        if (mapping.kind() != null) {
            text.add("kind", mapping.kind());
        }
        return text.add("columns", columns).add("values", values).add("order", mapping.order().name()).add("zone", mapping.zone())
            .add("unit", mapping.unit().name()).build().toString();
    }

    private static SheetMapping mapping(String text) {
        JsonObject read = Json.createReader(new StringReader(text)).readObject();
        Map<SheetField, String> columns = new EnumMap<>(SheetField.class);
        read.getJsonObject("columns").keySet().forEach(field -> columns.put(SheetField.valueOf(field), read.getJsonObject("columns").getString(field)));
        Map<SheetField, Map<String, String>> values = new EnumMap<>(SheetField.class);
        read.getJsonObject("values").keySet().forEach(field -> {
            JsonObject one = read.getJsonObject("values").getJsonObject(field);
            Map<String, String> means = new TreeMap<>();
            one.keySet().forEach(value -> means.put(value, one.getString(value)));
            values.put(SheetField.valueOf(field), means);
        });
        return new SheetMapping(columns, read.getString("kind", null), DateOrder.valueOf(read.getString("order")), read.getString("zone"),
            DurationUnit.valueOf(read.getString("unit")), values);
    }
}
