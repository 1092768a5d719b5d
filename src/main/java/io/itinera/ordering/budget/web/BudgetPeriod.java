package io.itinera.ordering.budget.web;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The days of a budget as they are chosen: a year, a quarter or a month, or days of one's own. @param code of the choice @param to the last day */
record BudgetPeriod(String code, LocalDate from, LocalDate to) {
    static final String DAYS = "DAYS";
    private static final int YEAR = 12;
    private static final int QUARTER = 3;
    private static final int MONTH = 1;
    private static final int QUARTERS_AHEAD = 5;
    private static final int MONTHS_AHEAD = 13;

    /** Of so many months from one. */
    private static BudgetPeriod of(LocalDate from, int months) {
        return new BudgetPeriod(months + "-" + from.getYear() + "-" + from.getMonthValue(), from, from.plusMonths(months).minusDays(1));
    }

    /** Which choice these days are. */
    static BudgetPeriod of(LocalDate from, LocalDate to) {
        return Stream.of(YEAR, QUARTER, MONTH).filter(months -> from.getDayOfMonth() == 1 && (from.getMonthValue() - 1) % months == 0)
            .map(months -> of(from, months)).filter(period -> period.to().equals(to)).findFirst().orElse(new BudgetPeriod(DAYS, from, to));
    }

    /** This year and the next, the quarters and the months of a year from this one on. */
    private static Stream<BudgetPeriod> from(LocalDate today) {
        LocalDate year = today.withDayOfYear(1);
        LocalDate month = today.withDayOfMonth(1);
        LocalDate quarter = month.minusMonths((month.getMonthValue() - 1) % QUARTER);
        return Stream.of(Stream.of(of(year, YEAR), of(year.plusYears(1), YEAR)),
            Stream.iterate(quarter, one -> one.plusMonths(QUARTER)).limit(QUARTERS_AHEAD).map(one -> of(one, QUARTER)),
            Stream.iterate(month, one -> one.plusMonths(MONTH)).limit(MONTHS_AHEAD).map(one -> of(one, MONTH))).flatMap(some -> some);
    }

    /** What one can choose from. @param kept that of the budget that is changed, whenever it is; null for a new one */
    static List<BudgetPeriod> choices(LocalDate today, BudgetPeriod kept) {
        Set<BudgetPeriod> all = new LinkedHashSet<>();
        Stream.concat(Stream.ofNullable(kept).filter(period -> !DAYS.equals(period.code())), from(today)).forEach(all::add);
        return List.copyOf(all);
    }

    /** The days of a choice; those typed where it is none. */
    static BudgetPeriod read(String code, LocalDate from, LocalDate to) {
        String[] parts = code == null ? new String[0] : code.split("-");
        if (code == null || !code.matches("(?:12|3|1)-\\d{4}-(?:[1-9]|1[0-2])")) {
            return new BudgetPeriod(DAYS, from, to);
        }
        return of(LocalDate.of(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), 1), Integer.parseInt(parts[0]));
    }
}
