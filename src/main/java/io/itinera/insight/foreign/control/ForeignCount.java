package io.itinera.insight.foreign.control;

import io.itinera.insight.log.boundary.LogFormat;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Counts a log once, by every kind of object: what directly follows what, and in how many different orders. Events of XES
 * follow each other as they stand in the file, those of OCEL as they happened. An event that names an object twice is one
 * event of it.
 */
final class ForeignCount {
    private static final int PIECE = 1000;

    private final EntityManager em;
    private final long log;
    private final String order;

    ForeignCount(EntityManager em, long log, LogFormat format) {
        this.em = em;
        this.log = log;
        this.order = format == LogFormat.XES ? "s.event_no" : "s.occurred_at, s.event_no";
    }

    void count() {
        steps(SqlQuery.of("insert into insight.foreign_follow (log_id, object_type, activity, next_activity, times, cases)"
            + " select ?, f.object_type, f.activity, f.next_activity, count(*), count(distinct f.object_no) from (select s.object_type,"
            + " s.object_no, s.activity, lead(s.activity) over (partition by s.object_no order by " + order + ") as next_activity from (", log))
            .add(") s) f group by f.object_type, f.activity, f.next_activity").update(em);
        SqlQuery.of("insert into insight.foreign_case_kind (log_id, object_type, objects, variants) select o.log_id, o.object_type, count(*), 0"
            + " from insight.foreign_object o where o.log_id = ? group by o.log_id, o.object_type", log).update(em);
        variants().forEach((type, number) -> SqlQuery.of("update insight.foreign_case_kind set variants = ? where log_id = ? and object_type = ?",
            number, log, type).update(em));
    }

    /** The events of each object. */
    private SqlQuery steps(SqlQuery query) {
        return query.add("select distinct o.object_type, o.object_no, e.event_no, e.occurred_at, e.activity from insight.foreign_object o"
            + " join insight.foreign_event_object r on r.log_id = o.log_id and r.object_id = o.object_id"
            + " join insight.foreign_event e on e.log_id = r.log_id and e.event_no = r.event_no where o.log_id = ?", log);
    }

    private Map<String, Integer> variants() {
        Variants variants = new Variants();
        steps(SqlQuery.of("select s.object_type, s.object_no, s.activity from (")).add(") s order by s.object_type, s.object_no, " + order)
            .each(em, PIECE, variants::step);
        return variants.end();
    }

    /** Of a case nothing is kept but a digest of its activities, however many there are. */
    private static final class Variants {
        private final MessageDigest digest = sha256();
        private final Map<String, Set<UUID>> found = new HashMap<>();
        private String type;
        private long object;

        void step(SqlRow row) {
            if (row.number(1) != object) {
                endCase();
                type = row.text(0);
                object = row.number(1);
            }
            byte[] activity = row.text(2).getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, activity.length));
            digest.update(activity);
        }

        Map<String, Integer> end() {
            endCase();
            Map<String, Integer> numbers = new HashMap<>();
            found.forEach((kind, different) -> numbers.put(kind, different.size()));
            return numbers;
        }

        private void endCase() {
            if (type != null) {
                ByteBuffer sum = ByteBuffer.wrap(digest.digest());
                found.computeIfAbsent(type, kind -> new HashSet<>()).add(new UUID(sum.getLong(), sum.getLong()));
            }
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
