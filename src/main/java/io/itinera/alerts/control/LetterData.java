package io.itinera.alerts.control;

import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.privacy.Forgotten;
import io.itinera.shared.privacy.PersonalData;
import io.itinera.shared.privacy.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What the portal told the person, in the portal and by letter. */
@ApplicationScoped
public class LetterData implements PersonalData {
    private static final int PIECE = 500;
    /** Stands where a name stood. */
    private static final String NOBODY = "–";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    @Override
    public String section() {
        return "letters";
    }

    @Override
    public void tell(Subject person, Consumer<Map<String, Object>> sink) {
        SqlQuery.of("select a.raised_at, a.severity, a.message_key, a.arguments, a.opened_at, l.recipient, l.subject, l.body,"
            + " l.status, l.sent_at from alerts.alert a left join alerts.letter l on l.alert_id = a.id where a.person_id = ?"
            + " order by a.raised_at, a.id", person.person().value()).eachNamed(em, PIECE, sink);
    }

    @Override
    public Forgotten forget(Subject person) {
        int letters = SqlQuery.of("delete from alerts.letter where alert_id in (select a.id from alerts.alert a where a.person_id = ?)",
            person.person().value()).update(em);
        if (person.account() != null) {
            unname(person);
        }
        return new Forgotten(letters + SqlQuery.of("delete from alerts.alert where person_id = ?", person.person().value()).update(em), false);
    }

    /** What the others of the hospital were told about the person: that they wait for an approval, say. */
    private void unname(Subject person) {
        String name = person.givenName() + " " + person.familyName();
        for (String column : List.of("subject", "body")) {
            SqlQuery.of("update alerts.letter set " + column + " = replace(" + column + ", cast(? as varchar), ?) where position(cast(? as varchar) in "
                + column + ") > 0 and alert_id in (select a.id from alerts.alert a where a.account_id = ?)",
                name, NOBODY, name, person.account().value()).update(em);
        }
        SqlQuery.of("update alerts.alert set arguments = replace(arguments, cast(? as varchar), ?) where position(cast(? as varchar) in arguments) > 0"
            + " and account_id = ?", name, NOBODY, name, person.account().value()).update(em);
    }
}
