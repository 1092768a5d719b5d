package io.itinera.insight.sheet.control;

import io.itinera.insight.outside.boundary.ReportedTouchpoint;
import io.itinera.insight.outside.boundary.ReportedTouchpoint.Named;
import io.itinera.insight.sheet.boundary.RowFault;
import io.itinera.insight.sheet.boundary.SheetField;
import io.itinera.insight.sheet.boundary.SheetMapping;
import io.itinera.insight.sheet.control.Moments.Written;
import io.itinera.insight.sheet.control.SheetChoices.Choices;
import io.itinera.platform.sheet.SheetFile;
import io.itinera.platform.sheet.SheetFile.Row;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what a row reports, in the words in which programs report; whether that can be taken is not its business. */
final class RowReader {
    private static final String BESIDE = " · ";
    private static final int LONGEST_GIVEN = 80;
    private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,3}):(\\d{2})");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,9}(?:[.,]\\d{1,3})?");
    private static final long SECOND = 1000;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;

    private final SheetMapping mapping;
    private final Choices choices;
    private final ZoneId zone;
    private final Map<SheetField, Integer> columns = new EnumMap<>(SheetField.class);
    /** The same values stand in many rows. */
    private final Map<SheetField, Map<String, Optional<String>>> exact = new EnumMap<>(SheetField.class);

    RowReader(SheetFile file, SheetMapping mapping, Choices choices) {
        this.mapping = mapping;
        this.choices = choices;
        this.zone = ZoneId.of(mapping.zone());
        SheetField.MATCHED.forEach(field -> exact.put(field, new HashMap<>()));
        mapping.columns().forEach((field, column) -> {
            int index = file.columns().indexOf(column);
            if (index >= 0) {
                columns.put(field, index);
            }
        });
    }

    /** @param told the fields about which a fault was told already */
    record Read(ReportedTouchpoint reported, Set<SheetField> told, List<RowFault> faults) {
    }

    /** Empty where the field has no column, or the cell nothing in it. */
    String cell(Row row, SheetField field) {
        Integer column = columns.get(field);
        return column == null ? "" : row.cells().get(column);
    }

    /** The cell; of a kind also who began it, where that stands in another column. */
    String value(Row row, SheetField field) {
        String direction = field == SheetField.KIND ? cell(row, SheetField.DIRECTION) : "";
        String cell = cell(row, field);
        return cell.isEmpty() || direction.isEmpty() ? cell : cell + BESIDE + direction;
    }

    RowFault fault(Row row, SheetField field, String code, String wanted) {
        String given = SheetField.MATCHED.contains(field) ? value(row, field) : cell(row, field);
        return new RowFault(row.line(), mapping.columns().get(field), code, given.length() > LONGEST_GIVEN ? given.substring(0, LONGEST_GIVEN) + "…" : given, wanted);
    }

    Read read(Row row) {
        List<RowFault> faults = new ArrayList<>();
        Set<SheetField> told = EnumSet.noneOf(SheetField.class);
        if (row.hasMore()) {
            faults.add(new RowFault(row.line(), null, "row-ragged", "", ""));
        }
        int before = faults.size();
        String moment = moment(row, faults);
        if (faults.size() > before) {
            told.add(SheetField.MOMENT);
        }
        Map<SheetField, String> targets = new EnumMap<>(SheetField.class);
        for (SheetField field : SheetField.MATCHED) {
            String value = value(row, field);
            String target = target(field, value);
            if (target == null && !value.isEmpty()) {
                faults.add(fault(row, field, "value-unmatched", ""));
                told.add(field);
            }
            targets.put(field, target);
        }
        String duration = duration(cell(row, SheetField.DURATION));
        if (duration == null && !cell(row, SheetField.DURATION).isEmpty()) {
            faults.add(fault(row, SheetField.DURATION, "duration-unreadable", mapping.unit().example()));
        }
        String reason = cell(row, SheetField.REASON);
        return new Read(new ReportedTouchpoint(mapping.has(SheetField.KIND) ? targets.get(SheetField.KIND) : mapping.kind(), moment,
            targets.get(SheetField.ACCOUNT), targets.get(SheetField.PERSONA), targets.get(SheetField.OUTCOME), reason.isEmpty() ? null : reason,
            duration, objects(row)), told, faults);
    }

    /** As somebody said it, or as it says itself; null when it does not. */
    private String target(SheetField field, String value) {
        String said = mapping.target(field, value);
        return said != null ? said : exact.get(field).computeIfAbsent(value, v -> Optional.ofNullable(choices.exact(field, v))).orElse(null);
    }

    private List<Named> objects(Row row) {
        return SheetField.OBJECTS.stream().filter(field -> !cell(row, field).isEmpty()).map(field -> new Named(field.name(), cell(row, field))).toList();
    }

    /** Null when there is none, or none that can be read. */
    private String moment(Row row, List<RowFault> faults) {
        String day = cell(row, SheetField.MOMENT);
        if (day.isEmpty()) {
            return null;
        }
        Written written = Moments.read(day, mapping.order());
        if (written == null) {
            faults.add(fault(row, SheetField.MOMENT, "moment-unreadable", mapping.order().example()));
            return null;
        }
        String time = cell(row, SheetField.TIME);
        if (!time.isEmpty()) {
            written = Moments.at(written, time);
            if (written == null) {
                faults.add(fault(row, SheetField.TIME, "time-unreadable", ""));
                return null;
            }
        }
        if (written.isInGap(zone)) {
            faults.add(fault(row, time.isEmpty() ? SheetField.MOMENT : SheetField.TIME, "moment-in-gap", ""));
            return null;
        }
        return written.in(zone);
    }

    /** In milliseconds; null when it cannot be read. */
    private String duration(String written) {
        return switch (mapping.unit()) {
            case CLOCK -> clock(written);
            case SECONDS -> times(written, SECOND);
            case MINUTES -> times(written, MINUTE);
            case MILLISECONDS -> times(written, 1);
        };
    }

    private static String clock(String written) {
        Matcher clock = CLOCK.matcher(written);
        if (!clock.matches()) {
            return null;
        }
        long hours = clock.group(1) == null ? 0 : Long.parseLong(clock.group(1));
        return kept(hours * HOUR + Long.parseLong(clock.group(2)) * MINUTE + Long.parseLong(clock.group(3)) * SECOND);
    }

    private static String times(String written, long unit) {
        return AMOUNT.matcher(written).matches()
            ? kept(new BigDecimal(written.replace(',', '.')).multiply(BigDecimal.valueOf(unit)).longValue()) : null;
    }

    /** What lasts longer than the log can say is nothing that anybody meant. */
    private static String kept(long milliseconds) {
        return milliseconds > 999_999_999 ? null : String.valueOf(milliseconds);
    }
}
