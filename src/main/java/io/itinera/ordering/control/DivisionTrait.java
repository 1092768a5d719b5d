package io.itinera.ordering.control;

import io.itinera.shared.work.DivisionSource;
import io.itinera.shared.work.DivisionSource.Division;
import io.itinera.shared.work.DivisionSource.Ordered;
import io.itinera.shared.work.HospitalTrait;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/**
 * What a hospital is to the supplier by what it buys: the division of the catalogue from which the largest amount was ordered in the last twelve months, whatever became of the
 * orders; of equal ones the first by its code. Whoever ordered nothing has none.
 */
@ApplicationScoped
public class DivisionTrait implements HospitalTrait {
    private static final Comparator<Ordered> LARGEST = Comparator.comparing(Ordered::amount).thenComparing(Ordered::division, Comparator.reverseOrder());

    @Inject DivisionSource divisions;
    @Inject Clock clock;

    @Override
    public String code() {
        return DIVISION;
    }

    @Override
    public List<String> values() {
        return divisions.divisions(Locale.ROOT).stream().map(Division::code).toList();
    }

    @Override
    public Map<Long, String> of(Collection<Long> hospitals) {
        Set<Long> wanted = Set.copyOf(hospitals);
        Instant now = clock.instant();
        return divisions.ordered(List.of(now.atOffset(ZoneOffset.UTC).minusYears(1).toInstant(), now)).stream().filter(one -> wanted.contains(one.account()))
            .collect(Collectors.toMap(Ordered::account, one -> one, BinaryOperator.maxBy(LARGEST))).values().stream()
            .collect(Collectors.toMap(Ordered::account, Ordered::division));
    }
}
