package io.itinera.insight.sheet.control;

import io.itinera.insight.sheet.boundary.SheetImportRow;
import io.itinera.insight.sheet.boundary.SheetRow;
import io.itinera.insight.sheet.control.SheetTrials.Good;
import io.itinera.insight.sheet.control.SheetTrials.Sifted;
import io.itinera.journey.boundary.OutsideTouchpoint;
import io.itinera.platform.persistence.SqlBatch;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.retention.Expiring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What was imported, so that no row becomes a touchpoint twice. It is kept as long as touchpoints are. */
@ApplicationScoped
public class SheetImports implements Expiring {
    private static final int AT_ONCE = 500;
    private static final int NEWEST = 50;
    private static final String ROW = "select i.id, i.name, i.persona, i.imported_at, i.row_count, i.taken, i.repeated, i.refused from insight.sheet_import i";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject CurrentActor actor;
    @Inject Clock clock;

    /** The touchpoints of rows that nobody had imported before. */
    public record Claimed(List<OutsideTouchpoint> touchpoints, SheetImportRow done) {
    }

    /** How many of the rows were imported before. */
    int before(List<Good> rows) {
        int[] before = {0};
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            SqlQuery.of("select count(*) from insight.sheet_row r where ").in("r.fingerprint", rows.subList(from, Math.min(from + AT_ONCE, rows.size()))
                .stream().map(Good::fingerprint).toList()).each(em, 1, row -> before[0] += (int) row.number(0));
        }
        return before[0];
    }

    /** Claims the rows for this import. Of two that come at the same moment, one waits and gets what the other has left. */
    public Claimed claim(SheetRow sheet, Sifted sifted) {
        String persona = actor.get().persona().name();
        SqlQuery.of("insert into insight.sheet_import (id, person_id, persona, name, imported_at, row_count, taken, repeated, refused)"
            + " values (?, ?, ?, ?, ?, ?, 0, 0, ?)", sheet.id(), actor.get().person().value(), persona, sheet.name(), clock.instant(), sifted.rows(),
            sifted.refused()).update(em);
        try (SqlBatch rows = new SqlBatch(em, "insert into insight.sheet_row (fingerprint, import_id) values (?, ?) on conflict do nothing")) {
            sifted.good().stream().map(Good::fingerprint).sorted().forEach(fingerprint -> rows.add(fingerprint, sheet.id()));
            rows.flush();
        }
        Set<String> ours = new HashSet<>();
        SqlQuery.of("select r.fingerprint from insight.sheet_row r where r.import_id = ?", sheet.id()).each(em, AT_ONCE, row -> ours.add(row.text(0)));
        int repeated = sifted.good().size() - ours.size();
        SqlQuery.of("update insight.sheet_import set taken = ?, repeated = ? where id = ?", ours.size(), repeated, sheet.id()).update(em);
        return new Claimed(sifted.good().stream().filter(row -> ours.contains(row.fingerprint())).map(Good::touchpoint).toList(), own(sheet.id()));
    }

    /** @throws NoSuchRecord when the person imported none under that number */
    public SheetImportRow own(long id) {
        return SqlQuery.of(ROW + " where i.id = ? and i.person_id = ?", id, actor.get().person().value()).rows(em).stream().findFirst()
            .map(SheetImports::row).orElseThrow(NoSuchRecord::new);
    }

    public List<SheetImportRow> newest(boolean everybodys) {
        SqlQuery query = SqlQuery.of(ROW);
        if (!everybodys) {
            query.add(" where i.person_id = ?", actor.get().person().value());
        }
        return query.add(" order by i.imported_at desc, i.id desc fetch first " + NEWEST + " rows only").rows(em).stream().map(SheetImports::row).toList();
    }

    @Override
    public String code() {
        return "sheet-import";
    }

    /** With what was said about columns that nobody has used since. @return how many imports it were */
    @Override
    @Transactional
    public long clear(Instant before) {
        SqlQuery.of("delete from insight.sheet_mapping where used_at < ?", before).update(em);
        SqlQuery.of("delete from insight.sheet_row where import_id in (select i.id from insight.sheet_import i where i.imported_at < ?)", before)
            .update(em);
        return SqlQuery.of("delete from insight.sheet_import where imported_at < ?", before).update(em);
    }

    private static SheetImportRow row(SqlRow row) {
        return new SheetImportRow(row.number(0), row.text(1), row.text(2), row.instant(3), (int) row.number(4), (int) row.number(5),
            (int) row.number(6), (int) row.number(7));
    }
}
