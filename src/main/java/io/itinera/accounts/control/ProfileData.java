package io.itinera.accounts.control;

import io.itinera.accounts.entity.Person;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.privacy.Forgotten;
import io.itinera.shared.privacy.PersonalData;
import io.itinera.shared.privacy.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.function.Consumer;

/** Who the person is, and what they may do. */
@ApplicationScoped
public class ProfileData implements PersonalData {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    @Override
    public String section() {
        return "profile";
    }

    @Override
    public void tell(Subject person, Consumer<Map<String, Object>> sink) {
        SqlQuery.of("select p.given_name, p.family_name, p.email, p.persona, a.name as hospital, p.language, p.time_zone,"
            + " p.order_limit, p.approval_limit, p.objected_at, t.failures as sign_ins_failed from accounts.person p"
            + " left join accounts.account a on a.id = p.account_id left join accounts.sign_in_throttle t on t.sign_in = p.email"
            + " where p.id = ?", person.person().value()).eachNamed(em, 1, sink);
    }

    @Override
    public Forgotten forget(Subject person) {
        SqlQuery.of("delete from accounts.sign_in_throttle where sign_in = ?", person.email()).update(em);
        em.find(Person.class, person.person().value()).erase();
        return new Forgotten(1, true);
    }
}
