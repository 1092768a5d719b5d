package io.itinera.insight.outside.control;

import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which orders, invoices and the like are a hospital's: those that the log has met there. */
@ApplicationScoped
public class HospitalNumbers {
    /** What people call by a number. */
    private static final Set<ObjectType> NUMBERED = EnumSet.of(ObjectType.ORDER, ObjectType.INVOICE, ObjectType.CONTRACT, ObjectType.SHIPMENT,
        ObjectType.RETURN);
    private static final String ID = "[^\\p{Cntrl}]{1,60}";
    private static final String OF_HOSPITAL = " from journey.touchpoint_object o join journey.touchpoint t on t.id = o.touchpoint_id"
        + " where o.object_id = ? and t.account_id = ? and ";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    /** Whether it could be the id of anything. */
    boolean isId(String id) {
        return id != null && id.matches(ID);
    }

    boolean isKnown(long account, ObjectType type, String id) {
        return SqlQuery.of("select count(*)" + OF_HOSPITAL + "o.object_type = ?", id, account, type).row(em).number(0) > 0;
    }

    /** What the number names, however it is written. */
    public Optional<ObjectRef> named(long account, String number) {
        String id = number.strip().toUpperCase(Locale.ROOT);
        return !isId(id) ? Optional.empty() : SqlQuery.of("select distinct o.object_type" + OF_HOSPITAL, id, account)
            .in("o.object_type", NUMBERED.stream().map(ObjectType::name).toList()).rows(em).stream().findFirst()
            .map(row -> ObjectRef.subject(ObjectType.valueOf(row.text(0)), id));
    }
}
