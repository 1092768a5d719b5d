package io.itinera.insight.matrix.control;

import io.itinera.insight.control.Counted;
import io.itinera.insight.control.Extent;
import io.itinera.insight.control.Remembered;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import io.itinera.shared.touchpoint.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How hospitals were dealt with outside the portal's pages, by hospital and in the order in which it happened. */
@ApplicationScoped
public class Contacts {
    /** As long before a question a contact may lie to belong to what is answered. */
    static final Duration BEFORE = Duration.ofDays(30);
    /** Everything but the portal's own pages and what it does by itself. */
    static final List<Channel> CHANNELS = List.of(Channel.EMAIL, Channel.PHONE, Channel.CHAT, Channel.VISIT, Channel.EVENT, Channel.API);
    /** A contact about nothing else but these names no thing. */
    private static final List<String> NO_THINGS = List.of("ACCOUNT", "ALERT", "SURVEY", "PAGE", "FIELD", "SEARCH", "ERROR");

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Counted counted;
    @Inject Remembered remembered;

    private record Question(Extent extent) {
    }

    /** One contact. @param things {@code TYPE:id}; empty for one about nothing in particular */
    record Contact(Channel channel, Instant at, Set<String> things) {
        /** @param thing null for nothing in particular */
        boolean concerns(String thing) {
            return thing == null || things.isEmpty() || things.contains(thing);
        }
    }

    /** Those that may belong to questions put in the period, by hospital, the earliest first. */
    Map<Long, List<Contact>> before(Extent extent) {
        return remembered.figures(new Question(extent), () -> read(extent));
    }

    private Map<Long, List<Contact>> read(Extent extent) {
        List<String> types = types(extent);
        if (types.isEmpty()) {
            return Map.of();
        }
        SqlQuery query = SqlQuery.of("select t.id, t.account_id, t.channel, t.occurred_at, o.object_type, o.object_id from journey.touchpoint t"
            + " left join journey.touchpoint_object o on o.touchpoint_id = t.id and ").in("o.object_type not", NO_THINGS)
            .add(" where t.occurred_at >= ? and t.occurred_at < ? and t.account_id is not null and (t.channel <> 'API' or t.initiator = 'CUSTOMER') and ",
                extent.period().from(), extent.period().to())
            .in("t.type", types).add(" and ").in("t.channel", CHANNELS.stream().map(Channel::name).toList());
        Map<Long, Contact> contacts = new LinkedHashMap<>();
        Map<Long, List<Contact>> hospitals = new HashMap<>();
        extent.restrict(query, "t.account_id").add(" order by t.occurred_at, t.id").rows(em)
            .forEach(row -> contacts.computeIfAbsent(row.number(0), first -> begin(row, hospitals)).things().addAll(things(row)));
        return hospitals;
    }

    private static Contact begin(SqlRow row, Map<Long, List<Contact>> hospitals) {
        Contact contact = new Contact(Channel.valueOf(row.text(2)), row.instant(3), new HashSet<>());
        hospitals.computeIfAbsent(row.number(1), first -> new ArrayList<>()).add(contact);
        return contact;
    }

    private static Set<String> things(SqlRow row) {
        return row.isNull(4) ? Set.of() : Set.of(thing(row.text(4), row.text(5)));
    }

    /** @return null for nothing */
    static String thing(String type, String id) {
        return id == null ? null : type + ":" + id;
    }

    /** Types that happen on these channels, as the counts know them: the log is searched by type. A survey's letter is no contact, nor is an interview: both ask. */
    private List<String> types(Extent extent) {
        return SqlQuery.of("select distinct c.type from (").add(counted.rows(extent)).add(") c where ")
            .in("c.channel", CHANNELS.stream().map(Channel::name).toList()).add(" and c.type not like 'SURVEY!_%' escape '!' and c.type <> 'INTERVIEW_HELD'").rows(em).stream()
            .map(row -> row.text(0)).toList();
    }
}
