package io.itinera.insight.sheet.control;

import io.itinera.insight.outside.boundary.Fault;
import io.itinera.insight.outside.control.ReportCheck;
import io.itinera.insight.sheet.boundary.RowFault;
import io.itinera.insight.sheet.boundary.SheetField;
import io.itinera.insight.sheet.boundary.SheetMapping;
import io.itinera.insight.sheet.boundary.SheetTrial;
import io.itinera.insight.sheet.boundary.SheetTrial.Reason;
import io.itinera.insight.sheet.control.RowReader.Read;
import io.itinera.journey.boundary.OutsideTouchpoint;
import io.itinera.platform.sheet.SheetFile;
import io.itinera.platform.sheet.SheetFile.Row;
import io.itinera.platform.text.Fingerprint;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Sorts the rows of a file into those that can be taken and those that cannot, by the same check that programs' reports undergo. */
@ApplicationScoped
public class SheetTrials {
    private static final int PIECE = 1000;
    private static final int FIRST = 100;
    /** What the check calls a field, and what a file calls it. */
    private static final Map<String, SheetField> FIELDS = Map.of("type", SheetField.KIND, "account", SheetField.ACCOUNT, "persona", SheetField.PERSONA,
        "outcome", SheetField.OUTCOME, "occurred_at", SheetField.MOMENT, "reason", SheetField.REASON, "duration_ms", SheetField.DURATION);

    @Inject ReportCheck check;
    @Inject SheetChoices choices;
    @Inject SheetImports imports;

    /** @param fingerprint of the row, by which it is known again */
    public record Good(String fingerprint, OutsideTouchpoint touchpoint) {
    }

    /** A row that cannot be taken, as it stands in the file. */
    public record Refused(Row row, List<RowFault> faults) {
    }

    /** @param rows of the file: as many as are good or refused */
    public record Sifted(int rows, List<Good> good, int refused) {
    }

    public Sifted sift(SheetFile file, SheetMapping mapping, Consumer<Refused> refused) {
        Sieve sieve = new Sieve(new RowReader(file, mapping, choices.now()), mapping, refused);
        file.each(sieve::add);
        sieve.flush();
        return new Sifted(sieve.good.size() + sieve.refusals, sieve.good, sieve.refusals);
    }

    public SheetTrial trial(SheetFile file, SheetMapping mapping) {
        Map<Reason, Integer> reasons = new HashMap<>();
        List<RowFault> first = new ArrayList<>();
        Sifted sifted = sift(file, mapping, refused -> refused.faults().forEach(fault -> {
            reasons.merge(new Reason(fault.column(), fault.code(), reason(fault), fault.wanted(), 0), 1, Integer::sum);
            if (first.size() < FIRST) {
                first.add(fault);
            }
        }));
        int before = imports.before(sifted.good());
        return new SheetTrial(sifted.rows(), sifted.good().size() - before, before, sifted.refused(), reasons.entrySet().stream()
            .map(entry -> new Reason(entry.getKey().column(), entry.getKey().code(), entry.getKey().given(), entry.getKey().wanted(), entry.getValue()))
            .sorted(Comparator.comparing(Reason::rows).reversed().thenComparing(Reason::code).thenComparing(Reason::given)).toList(), first);
    }

    /** Values that mean nothing yet are a reason each, because each is mended by itself; of others the first tells enough. */
    private static String reason(RowFault fault) {
        return fault.code().equals("value-unmatched") ? fault.given() : "";
    }

    /** Takes row by row, and checks a thousand at once. */
    private final class Sieve {
        private final RowReader reader;
        private final SheetMapping mapping;
        private final Consumer<Refused> sink;
        private final List<Row> rows = new ArrayList<>();
        private final List<Read> read = new ArrayList<>();
        private final List<Good> good = new ArrayList<>();
        private final Set<String> identifiers = new HashSet<>();
        private final Map<String, Integer> equals = new HashMap<>();
        private int refusals;

        Sieve(RowReader reader, SheetMapping mapping, Consumer<Refused> sink) {
            this.reader = reader;
            this.mapping = mapping;
            this.sink = sink;
        }

        void add(Row row) {
            rows.add(row);
            read.add(reader.read(row));
            if (rows.size() == PIECE) {
                flush();
            }
        }

        void flush() {
            ReportCheck.Sifted sifted = check.sift(read.stream().map(Read::reported).toList());
            sifted.faults().forEach(this::tell);
            for (int i = 0; i < rows.size(); i++) {
                settle(rows.get(i), read.get(i).faults(), sifted.sound().get(i));
            }
            rows.clear();
            read.clear();
        }

        private void tell(Fault fault) {
            Row row = rows.get(fault.index());
            Read one = read.get(fault.index());
            boolean isObject = !FIELDS.containsKey(fault.field());
            SheetField field = isObject ? object(row, fault.given()) : FIELDS.get(fault.field());
            if (!one.told().contains(field)) {
                boolean isUnmatched = !isObject && fault.code().endsWith("-unknown");
                one.faults().add(reader.fault(row, field, isUnmatched ? "value-unmatched" : fault.code(), ""));
            }
        }

        private SheetField object(Row row, String given) {
            return SheetField.OBJECTS.stream().filter(field -> reader.cell(row, field).equals(given)).findFirst().orElse(SheetField.ORDER);
        }

        private void settle(Row row, List<RowFault> faults, OutsideTouchpoint sound) {
            String identifier = reader.cell(row, SheetField.IDENTIFIER);
            if (faults.isEmpty() && !identifier.isEmpty() && !identifiers.add(identifier)) {
                faults.add(reader.fault(row, SheetField.IDENTIFIER, "identifier-twice", ""));
            }
            if (faults.isEmpty()) {
                good.add(new Good(fingerprint(identifier, sound), sound));
            } else {
                refusals++;
                sink.accept(new Refused(row, faults));
            }
        }

        /** What says the same without an identifier may have happened twice: the second of a file is the second of the next. */
        private String fingerprint(String identifier, OutsideTouchpoint sound) {
            return identifier.isEmpty() ? Fingerprint.of(sound + " #" + equals.merge(sound.toString(), 1, Integer::sum))
                : Fingerprint.of(List.of(SheetWords.plain(mapping.columns().get(SheetField.IDENTIFIER)), identifier));
        }
    }
}
