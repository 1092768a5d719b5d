package io.itinera.contracts.control;

import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.work.HospitalTrait;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a hospital's contracts stand today, by the one that runs longest, since most hospitals have several and one of them nearly always ends soon: it runs on, ends within half
 * a year, has lapsed; or none has begun yet. One that is agreed and goes on from another counts before its first day.
 */
@ApplicationScoped
public class ContractTrait implements HospitalTrait {
    private static final String RUNNING = "RUNNING";
    private static final String ENDING = "ENDING";
    private static final String LAPSED = "LAPSED";
    private static final String NONE = "NONE";

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;

    @Override
    public String code() {
        return CONTRACT;
    }

    @Override
    public List<String> values() {
        return List.of(RUNNING, ENDING, LAPSED, NONE);
    }

    @Override
    public Map<Long, String> of(Collection<Long> hospitals) {
        LocalDate today = ContractDays.today(clock);
        Map<Long, LocalDate> ends = SqlQuery.of("select c.account_id, max(c.ends_on) from contracts.contract c"
                + " where (c.starts_on <= cast(? as date) or c.follows_id is not null) and ", today.toString())
            .in("c.account_id", hospitals).add(" group by c.account_id").rows(em).stream().collect(Collectors.toMap(row -> row.number(0), row -> row.day(1)));
        return hospitals.stream().collect(Collectors.toMap(Function.identity(), id -> state(ends.get(id), today)));
    }

    private static String state(LocalDate end, LocalDate today) {
        if (end == null) {
            return NONE;
        }
        return end.isBefore(today) ? LAPSED : end.isAfter(today.plusDays(RenewalSteps.FIRST)) ? RUNNING : ENDING;
    }
}
