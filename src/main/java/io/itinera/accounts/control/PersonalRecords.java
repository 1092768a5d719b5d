package io.itinera.accounts.control;

import io.itinera.accounts.boundary.ReceiptRow;
import io.itinera.accounts.boundary.TransferBrokenOff;
import io.itinera.accounts.boundary.TransfersBusy;
import io.itinera.shared.privacy.PersonalData;
import io.itinera.shared.privacy.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

/** Collects what the features keep about a person, without knowing who they are. */
@ApplicationScoped
public class PersonalRecords {
    /** Each reads the whole log, and holds a connection for as long as its reader takes. */
    static final int AT_ONCE = 2;

    private final Semaphore turns = new Semaphore(AT_ONCE);
    @Inject @Any Instance<PersonalData> sources;
    @Inject Clock clock;

    public List<String> sections() {
        return sources().map(PersonalData::section).toList();
    }

    /**
     * One JSON object: a list of rows for each section.
     *
     * @throws TransfersBusy     when others are written already
     * @throws TransferBrokenOff when nobody takes it
     */
    public void write(Subject person, OutputStream out) {
        if (!turns.tryAcquire()) {
            throw new TransfersBusy();
        }
        try (JsonGenerator json = Json.createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createGenerator(out)) {
            json.writeStartObject().write("exported_at", clock.instant().toString());
            sources().forEach(source -> {
                json.writeStartArray(source.section());
                source.tell(person, row -> write(json, row));
                json.writeEnd();
            });
            json.writeEnd();
        } catch (JsonException gone) {
            throw new TransferBrokenOff();
        } finally {
            turns.release();
        }
    }

    /** The files that left and may hold the person. */
    List<String> filesWith(Subject person) {
        return sources().flatMap(source -> source.filesWith(person).stream()).toList();
    }

    /** Cuts the person out of everything, in the transaction under way; says what each feature did. */
    List<ReceiptRow.Line> forget(Subject person) {
        return sources().map(source -> ReceiptRow.line(source.section(), source.forget(person))).toList();
    }

    private Stream<PersonalData> sources() {
        return sources.stream().sorted(Comparator.comparing(PersonalData::section));
    }

    private static void write(JsonGenerator json, Map<String, Object> row) {
        json.writeStartObject();
        row.forEach((name, value) -> {
            if (value == null) {
                json.writeNull(name);
            } else if (value instanceof Boolean yesOrNo) {
                json.write(name, yesOrNo);
            } else if (value instanceof Number number) {
                json.write(name, new BigDecimal(number.toString()));
            } else {
                json.write(name, value.toString());
            }
        });
        json.writeEnd();
    }
}
