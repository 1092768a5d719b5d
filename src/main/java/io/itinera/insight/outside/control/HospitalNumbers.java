package io.itinera.insight.outside.control;

import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which orders, invoices and the like are a hospital's: those that the log has met there. */
@ApplicationScoped
public class HospitalNumbers {
    /** What people call by a number. */
    private static final Set<ObjectType> NUMBERED = EnumSet.of(ObjectType.ORDER, ObjectType.INVOICE, ObjectType.CONTRACT, ObjectType.SHIPMENT,
        ObjectType.RETURN);
    private static final int AT_ONCE = 500;
    private static final String ID = "[^\\p{Cntrl}]{1,60}";
    private static final String OF_HOSPITAL = " from journey.touchpoint_object o join journey.touchpoint t on t.id = o.touchpoint_id"
        + " where o.object_id = ? and t.account_id = ? and ";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    /** Whether it could be the id of anything. */
    boolean isId(String id) {
        return id != null && id.matches(ID);
    }

    /** One thing of a hospital. */
    record Numbered(long account, ObjectType type, String id) {
    }

    /** Those that the log has met at their hospital, however many are asked for. Only within a transaction. */
    Set<Numbered> known(Collection<Numbered> asked) {
        List<String> ids = asked.stream().map(Numbered::id).filter(this::isId).distinct().toList();
        List<ObjectType> types = asked.stream().map(Numbered::type).distinct().toList();
        Set<Numbered> known = new HashSet<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            SqlQuery.of("select distinct t.account_id, o.object_type, o.object_id from journey.touchpoint_object o"
                + " join journey.touchpoint t on t.id = o.touchpoint_id where ").in("o.object_type", types).add(" and ")
                .in("o.object_id", ids.subList(from, Math.min(from + AT_ONCE, ids.size()))).each(em, AT_ONCE,
                    row -> known.add(new Numbered(row.number(0), ObjectType.valueOf(row.text(1)), row.text(2))));
        }
        return known;
    }

    /** What the number names, however it is written. */
    public Optional<ObjectRef> named(long account, String number) {
        String id = number.strip().toUpperCase(Locale.ROOT);
        return !isId(id) ? Optional.empty() : SqlQuery.of("select distinct o.object_type" + OF_HOSPITAL, id, account)
            .in("o.object_type", NUMBERED.stream().map(ObjectType::name).toList()).rows(em).stream().findFirst()
            .map(row -> ObjectRef.subject(ObjectType.valueOf(row.text(0)), id));
    }
}
