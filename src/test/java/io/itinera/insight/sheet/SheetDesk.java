package io.itinera.insight.sheet;

import io.itinera.insight.sheet.boundary.ImportSheet;
import io.itinera.insight.sheet.boundary.ImportSheet.Import;
import io.itinera.insight.sheet.boundary.MapSheet;
import io.itinera.insight.sheet.boundary.ReadSheets;
import io.itinera.insight.sheet.boundary.SheetField;
import io.itinera.insight.sheet.boundary.SheetMapping;
import io.itinera.insight.sheet.boundary.SheetOutline;
import io.itinera.insight.sheet.boundary.SheetTrial;
import io.itinera.insight.sheet.boundary.UploadSheet;
import io.itinera.shared.Actor;
import io.itinera.testing.Portal;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where people bring their files and say what is in them. */
final class SheetDesk {
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    /** Of five rows, two are sound. */
    static final String CALLS = "Call-ID;Fecha;Hospital;Sentido;Resultado;Duración;Pedido\n"
        + "c1;19/03/2026 10:00;H1;Entrante;Perdida;4:00;P-1\n"
        + "c2;19/03/2026 11:30;Hospital 2;Saliente;Atendida;0:30;\n"
        + "c3;19/03/2026 12:00;Hosp. Nº 9;Entrante;Atendida;;\n"
        + "c4;yesterday;H1;Entrante;Atendida;quick;P-2\n"
        + "c1;19/03/2026 13:00;H1;Entrante;;;\n";

    private final Portal portal;

    private SheetDesk(Portal portal) {
        this.portal = portal;
    }

    /** With nothing on it, and nothing remembered. */
    static SheetDesk in(Portal portal) {
        for (String table : List.of("sheet_piece", "sheet", "sheet_mapping", "sheet_row", "sheet_import")) {
            portal.sql("delete from insight." + table);
        }
        return new SheetDesk(portal);
    }

    long upload(Actor who, String text) {
        return portal.as(who, () -> portal.get(UploadSheet.class).upload(new UploadSheet.Request("calls.csv",
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))));
    }

    SheetOutline outline(Actor who, long sheet) {
        return portal.as(who, () -> portal.get(ReadSheets.class).outline(sheet, MADRID));
    }

    List<String> values(Actor who, SheetOutline outline) {
        return portal.as(who, () -> portal.get(ReadSheets.class).values(outline.sheet().id(), outline.mapping())).stream()
            .map(value -> value.field() + " " + value.value() + " " + value.target() + " " + value.exact()).toList();
    }

    void map(Actor who, long sheet, SheetMapping mapping) {
        portal.as(who, () -> portal.get(MapSheet.class).map(sheet, mapping));
    }

    long mapped(Actor who, String text) {
        return mapped(who, text, null);
    }

    /** Uploaded, and every proposal accepted. */
    long mapped(Actor who, String text, String kind) {
        long sheet = upload(who, text);
        SheetMapping proposed = outline(who, sheet).mapping();
        Map<SheetField, Map<String, String>> values = new EnumMap<>(SheetField.class);
        portal.as(who, () -> portal.get(ReadSheets.class).values(sheet, proposed)).stream().filter(value -> value.target() != null && !value.exact())
            .forEach(value -> values.computeIfAbsent(value.field(), field -> new HashMap<>()).put(value.value(), value.target()));
        map(who, sheet, new SheetMapping(proposed.columns(), kind, proposed.order(), proposed.zone(), proposed.unit(), values));
        return sheet;
    }

    SheetTrial trial(Actor who, long sheet) {
        return portal.as(who, () -> portal.get(ReadSheets.class).trial(sheet));
    }

    Import bring(Actor who, long sheet, int rows) {
        return portal.as(who, () -> portal.get(ImportSheet.class).importSheet(sheet, rows));
    }
}
