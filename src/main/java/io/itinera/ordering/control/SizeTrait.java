package io.itinera.ordering.control;

import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.work.HospitalTrait;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How large a hospital is to the supplier, since nobody knows its beds: the third it stands in by the orders that it submitted in the last twelve months, whatever became of
 * them. Those with equally many stand in the same third, the lower one.
 */
@ApplicationScoped
public class SizeTrait implements HospitalTrait {
    private static final List<String> THIRDS = List.of("SMALL", "MIDDLE", "LARGE");

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;

    @Override
    public String code() {
        return SIZE;
    }

    @Override
    public List<String> values() {
        return THIRDS;
    }

    @Override
    public Map<Long, String> of(Collection<Long> hospitals) {
        Map<Long, Long> orders = SqlQuery.of("select o.account_id, count(*) from ordering.purchase_order o where o.submitted_at >= ? group by o.account_id",
                clock.instant().atOffset(ZoneOffset.UTC).minusYears(1).toInstant()).rows(em).stream()
            .collect(Collectors.toMap(row -> row.number(0), row -> row.number(1)));
        long[] sorted = hospitals.stream().mapToLong(id -> orders.getOrDefault(id, 0L)).sorted().toArray();
        return hospitals.stream().collect(Collectors.toMap(Function.identity(), id -> third(orders.getOrDefault(id, 0L), sorted)));
    }

    private static String third(long its, long[] sorted) {
        int fewer = 0;
        while (sorted[fewer] < its) {
            fewer++;
        }
        return THIRDS.get(THIRDS.size() * fewer / sorted.length);
    }
}
