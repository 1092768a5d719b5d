package io.itinera.insight.sheet.control;

import io.itinera.insight.sheet.boundary.DateOrder;
import io.itinera.insight.sheet.boundary.DurationUnit;
import io.itinera.insight.sheet.boundary.SheetField;
import io.itinera.insight.sheet.boundary.SheetMapping;
import io.itinera.insight.sheet.boundary.SheetValue;
import io.itinera.insight.sheet.control.SheetChoices.Choices;
import io.itinera.platform.sheet.SheetFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Guesses what the columns of a file and the values in them mean, from their names and from what stands in them. */
@ApplicationScoped
public class SheetProposal {
    /** More different values than that are no list of kinds, and no list that anybody matches. */
    private static final int MOST_VALUES = 2000;
    /** Rows that tell what stands in a column. */
    private static final int LOOKED_AT = 500;

    @Inject SheetChoices choices;

    private record Guess(SheetField field, int column, double score) {
    }

    /** What stands in a column. */
    private static final class Contents {
        private int filled;
        private int moments;
        private int hospitals;
        private int kinds;
        private int colons;

        private void add(String cell, Choices choices) {
            if (!cell.isEmpty()) {
                filled++;
                moments += Moments.isAny(cell) ? 1 : 0;
                hospitals += choices.exact(SheetField.ACCOUNT, cell) != null ? 1 : 0;
                kinds += choices.exact(SheetField.KIND, cell) != null || SheetWords.kind(cell) != null ? 1 : 0;
                colons += cell.indexOf(':') >= 0 ? 1 : 0;
            }
        }

        /** Beyond what its name says. */
        private double says(SheetField field) {
            return switch (field) {
                case MOMENT -> 2.0 * share(moments);
                case ACCOUNT -> 2.5 * share(hospitals);
                case KIND -> 1.5 * share(kinds);
                default -> 0;
            };
        }

        private double share(int of) {
            return filled == 0 ? 0 : (double) of / filled;
        }
    }

    public SheetMapping of(SheetFile file, ZoneId zone) {
        Choices now = choices.now();
        List<Contents> contents = new ArrayList<>();
        file.columns().forEach(column -> contents.add(new Contents()));
        file.some(LOOKED_AT, row -> {
            for (int i = 0; i < contents.size(); i++) {
                contents.get(i).add(row.cells().get(i), now);
            }
        });
        Map<SheetField, String> columns = columns(file.columns(), contents);
        return new SheetMapping(columns, null, order(file, columns.get(SheetField.MOMENT)), zone.getId(), unit(file.columns(), contents, columns), Map.of());
    }

    /** Every field gets the column that fits it best, and no column says two things. */
    private static Map<SheetField, String> columns(List<String> names, List<Contents> contents) {
        List<Guess> guesses = new ArrayList<>();
        for (SheetField field : SheetField.values()) {
            for (int i = 0; i < names.size(); i++) {
                double score = SheetWords.fit(names.get(i), field) + contents.get(i).says(field);
                boolean possible = field != SheetField.MOMENT || contents.get(i).moments > 0;
                if (score > 1 && possible && contents.get(i).filled > 0) {
                    guesses.add(new Guess(field, i, score));
                }
            }
        }
        guesses.sort(Comparator.comparingDouble(Guess::score).reversed().thenComparing(Guess::field).thenComparing(Guess::column));
        Map<SheetField, String> columns = new EnumMap<>(SheetField.class);
        for (Guess guess : guesses) {
            if (!columns.containsKey(guess.field()) && !columns.containsValue(names.get(guess.column()))) {
                columns.put(guess.field(), names.get(guess.column()));
            }
        }
        if (!columns.containsKey(SheetField.KIND) && columns.containsKey(SheetField.DIRECTION)) {
            columns.put(SheetField.KIND, columns.remove(SheetField.DIRECTION));
        }
        return columns;
    }

    /** Null when the days of the file can be read in more than one order. */
    private static DateOrder order(SheetFile file, String column) {
        Map<DateOrder, Integer> readable = new EnumMap<>(DateOrder.class);
        if (column != null) {
            int index = file.columns().indexOf(column);
            file.each(row -> {
                for (DateOrder order : DateOrder.values()) {
                    readable.merge(order, Moments.read(row.cells().get(index), order) == null ? 0 : 1, Integer::sum);
                }
            });
        }
        int most = readable.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<DateOrder> best = readable.keySet().stream().filter(order -> most > 0 && readable.get(order) == most).toList();
        return best.size() == 1 ? best.get(0) : null;
    }

    private static DurationUnit unit(List<String> names, List<Contents> contents, Map<SheetField, String> columns) {
        String column = columns.get(SheetField.DURATION);
        if (column != null && contents.get(names.indexOf(column)).colons > 0) {
            return DurationUnit.CLOCK;
        }
        String name = column == null ? "" : " " + SheetWords.plain(column) + " ";
        if (name.matches(".* (ms|milliseconds|milisegundos|millisecondes) .*")) {
            return DurationUnit.MILLISECONDS;
        }
        return name.matches(".* (min|minutes|minutos) .*") ? DurationUnit.MINUTES : DurationUnit.SECONDS;
    }

    /** Those first that nobody knows for sure, each time the most frequent first. */
    public List<SheetValue> values(SheetFile file, SheetMapping mapping) {
        Choices now = choices.now();
        RowReader reader = new RowReader(file, mapping, now);
        Map<SheetField, Map<String, Integer>> counts = new EnumMap<>(SheetField.class);
        SheetField.MATCHED.stream().filter(mapping::has).forEach(field -> counts.put(field, new LinkedHashMap<>()));
        file.each(row -> counts.forEach((field, values) -> {
            String value = reader.value(row, field);
            if (!value.isEmpty() && (values.size() < MOST_VALUES || values.containsKey(value))) {
                values.merge(value, 1, Integer::sum);
            }
        }));
        List<SheetValue> found = new ArrayList<>();
        counts.forEach((field, values) -> values.forEach((value, rows) -> found.add(value(field, value, rows, mapping, now))));
        found.sort(Comparator.comparing(SheetValue::field).thenComparing(SheetValue::exact).thenComparing(SheetValue::rows, Comparator.reverseOrder()));
        return found;
    }

    /** Whether no value is left of which nobody has said what it means. */
    public boolean isAllSaid(SheetFile file, SheetMapping mapping) {
        return values(file, mapping).stream().allMatch(found -> found.exact() || mapping.target(found.field(), found.value()) != null);
    }

    private static SheetValue value(SheetField field, String value, int rows, SheetMapping mapping, Choices now) {
        String exact = now.exact(field, value);
        String said = mapping.target(field, value);
        if (said != null) {
            return new SheetValue(field, value, rows, said, said.equals(exact));
        }
        return new SheetValue(field, value, rows, exact != null ? exact : now.close(field, value), exact != null);
    }
}
