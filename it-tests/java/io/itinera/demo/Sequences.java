package io.itinera.demo;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where every sequence goes on after the demo data: beyond the ids used, with room for one block of fifty below. */
final class Sequences {

    private static final int BLOCK = 50;
    /** Carts are only named in the journey, never stored, yet their numbers must not be given out again. */
    private static final int CARTS = 20_000;

    private Sequences() { }

    static String statements(List<TableFile> tables) {
        Map<String, Integer> used = new TreeMap<>();
        for (TableFile table : tables) {
            String name = table.name().replace(".csv.gz", "").replaceFirst("^\\d+_", "");
            used.merge(name, table.rows(), Integer::sum);
        }
        List.of("catalog.category", "catalog.own_number", "catalog.substitute", "catalog.stock", "catalog.later_delivery", "contracts.renewal_warning", "ordering.standing_run", "ordering.order_part", "ordering.budget_book",
            "journey.touchpoint_object", "insight.action_hospital").forEach(used::remove);
        used.put("ordering.cart", CARTS);
        StringBuilder sql = new StringBuilder();
        used.forEach((table, rows) -> sql.append("alter sequence ").append(table).append("_seq restart with ")
            .append((rows + 2 * BLOCK) / BLOCK * BLOCK + BLOCK).append(";\n"));
        return sql.toString();
    }
}
