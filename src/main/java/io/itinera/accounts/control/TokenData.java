package io.itinera.accounts.control;

import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.privacy.Forgotten;
import io.itinera.shared.privacy.PersonalData;
import io.itinera.shared.privacy.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.function.Consumer;

/** The tokens by which programs act or acted for the person. */
@ApplicationScoped
public class TokenData implements PersonalData {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    @Override
    public String section() {
        return "tokens";
    }

    @Override
    public void tell(Subject person, Consumer<Map<String, Object>> sink) {
        SqlQuery.of("select t.name, t.issued_at, t.expires_at, t.revoked_at from accounts.api_token t where t.person_id = ?"
            + " order by t.issued_at, t.id", person.person().value()).eachNamed(em, 100, sink);
    }

    @Override
    public Forgotten forget(Subject person) {
        return new Forgotten(SqlQuery.of("delete from accounts.api_token where person_id = ?", person.person().value()).update(em), false);
    }
}
