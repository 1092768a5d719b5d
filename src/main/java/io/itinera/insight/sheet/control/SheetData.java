package io.itinera.insight.sheet.control;

import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.privacy.Forgotten;
import io.itinera.shared.privacy.PersonalData;
import io.itinera.shared.privacy.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.function.Consumer;

/** The files that the person brought, what was said about their columns, and what was imported. */
@ApplicationScoped
public class SheetData implements PersonalData {
    private static final int PIECE = 500;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Sheets sheets;

    @Override
    public String section() {
        return "sheets";
    }

    @Override
    public void tell(Subject person, Consumer<Map<String, Object>> sink) {
        long id = person.person().value();
        SqlQuery.of("select 'UPLOADED' as what, s.name, s.uploaded_at as happened_at from insight.sheet s where s.person_id = ?"
            + " union all select 'IMPORTED', i.name, i.imported_at from insight.sheet_import i where i.person_id = ?"
            + " union all select 'MAPPED', m.mapping, m.used_at from insight.sheet_mapping m where m.person_id = ? order by 3", id, id, id)
            .eachNamed(em, PIECE, sink);
    }

    /** What was imported stays, by nobody's name: it keeps the same rows from being imported again. */
    @Override
    public Forgotten forget(Subject person) {
        long id = person.person().value();
        SqlQuery.of("select s.id from insight.sheet s where s.person_id = ?", id).rows(em).forEach(row -> sheets.remove(row.number(0)));
        return new Forgotten(SqlQuery.of("delete from insight.sheet_mapping where person_id = ?", id).update(em)
            + SqlQuery.of("update insight.sheet_import set person_id = null, name = '' where person_id = ?", id).update(em), false);
    }
}
