package io.itinera.contracts.control;

import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
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
 * How a hospital's contracts stand today: one in force ends within half a year and no other goes on from it; all in force run longer; none is in force any more;
 * or none ever was.
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
        Map<Long, String> known = SqlQuery.of("select c.account_id, count(case when c.ends_on >= cast(? as date) then 1 end),"
                + " count(case when c.ends_on >= cast(? as date) and c.ends_on <= cast(? as date) and n.id is null then 1 end)"
                + " from contracts.contract c left join contracts.contract n on n.follows_id = c.id where c.starts_on <= cast(? as date) and ", today.toString(),
                today.toString(), today.plusDays(RenewalSteps.FIRST).toString(), today.toString())
            .in("c.account_id", hospitals).add(" group by c.account_id").rows(em).stream().collect(Collectors.toMap(row -> row.number(0), ContractTrait::state));
        return hospitals.stream().collect(Collectors.toMap(Function.identity(), id -> known.getOrDefault(id, NONE)));
    }

    private static String state(SqlRow row) {
        return row.number(2) > 0 ? ENDING : row.number(1) > 0 ? RUNNING : LAPSED;
    }
}
