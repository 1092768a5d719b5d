package io.itinera.insight.sheet.control;

import io.itinera.insight.sheet.boundary.SheetRow;
import io.itinera.insight.sheet.boundary.UploadSheet;
import io.itinera.platform.persistence.SqlBatch;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import io.itinera.platform.sheet.PackedText;
import io.itinera.platform.sheet.SheetFile;
import io.itinera.platform.sheet.SheetLimits;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.retention.Expiring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The files that wait to be imported, one for a person, packed. Another person's file does not exist. */
@ApplicationScoped
public class Sheets implements Expiring {
    private static final SheetLimits LIMITS = new SheetLimits(UploadSheet.MOST_MEGABYTES, UploadSheet.MOST_ROWS, Moments::isAny);
    private static final int LONGEST_NAME = 120;
    /** H2 carries a million bytes in a column. */
    private static final int PIECE = 500_000;
    private static final String ROW = "select s.id, s.name, s.uploaded_at, s.row_count from insight.sheet s where s.id = ? and s.person_id = ?";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject CurrentActor actor;
    @Inject Clock clock;

    /** @return its number */
    public long keep(String name, InputStream content) {
        byte[] text = SheetFile.bounded(content, LIMITS);
        int rows = SheetFile.csv(text, LIMITS).count();
        long person = actor.get().person().value();
        SqlQuery.of("select s.id from insight.sheet s where s.person_id = ?", person).rows(em).forEach(former -> remove(former.number(0)));
        long id = SqlQuery.of("select nextval('insight.sheet_seq')").row(em).number(0);
        SqlQuery.of("insert into insight.sheet (id, person_id, name, uploaded_at, row_count) values (?, ?, ?, ?, ?)", id, person, name(name),
            clock.instant(), rows).update(em);
        byte[] packed = PackedText.pack(text);
        try (SqlBatch pieces = new SqlBatch(em, "insert into insight.sheet_piece (sheet_id, piece_no, content) values (?, ?, ?)")) {
            for (int from = 0; from < packed.length; from += PIECE) {
                pieces.add(id, from / PIECE, Arrays.copyOfRange(packed, from, Math.min(from + PIECE, packed.length)));
            }
            pieces.flush();
        }
        return id;
    }

    public SheetRow own(long id) {
        return one(SqlQuery.of(ROW, id, actor.get().person().value())).orElseThrow(NoSuchRecord::new);
    }

    /** Until the end of the transaction nobody else imports it. Empty when there is none, or no longer. */
    public Optional<SheetRow> lock(long id) {
        return one(SqlQuery.of(ROW + " for update", id, actor.get().person().value()));
    }

    public SheetFile file(long id) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        SqlQuery.of("select p.content from insight.sheet_piece p where p.sheet_id = ? order by p.piece_no", id)
            .each(em, 1, row -> packed.writeBytes(row.bytes(0)));
        return SheetFile.csv(PackedText.unpack(packed.toByteArray()), LIMITS);
    }

    public void remove(long id) {
        SqlQuery.of("delete from insight.sheet_piece where sheet_id = ?", id).update(em);
        SqlQuery.of("delete from insight.sheet where id = ?", id).update(em);
    }

    @Override
    public String code() {
        return "sheet";
    }

    @Override
    @Transactional
    public long clear(Instant before) {
        List<SqlRow> old = SqlQuery.of("select s.id from insight.sheet s where s.uploaded_at < ?", before).rows(em);
        old.forEach(row -> remove(row.number(0)));
        return old.size();
    }

    private Optional<SheetRow> one(SqlQuery query) {
        return query.rows(em).stream().findFirst().map(row -> new SheetRow(row.number(0), row.text(1), row.instant(2), (int) row.number(3)));
    }

    private static String name(String given) {
        String name = given == null ? "" : given.replaceAll("\\p{Cntrl}", " ").strip();
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
