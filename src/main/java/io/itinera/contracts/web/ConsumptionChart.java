package io.itinera.contracts.web;

import io.itinera.contracts.boundary.ContractRow;
import io.itinera.contracts.boundary.MonthRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The lines of the chart: what was bought so far, and the even pace to the commitment, in a box of 100 by 100. */
public final class ConsumptionChart {
    private static final double BOX = 100;
    /** What an axis may end at, times a power of ten: its half is a short figure too. */
    private static final List<BigDecimal> ROUND = Stream.of("1", "1.2", "1.5", "2", "2.5", "3", "4", "5", "6", "8", "10").map(BigDecimal::new).toList();

    private final ContractRow contract;
    private final List<MonthRow> months;
    private final LocalDate today;

    ConsumptionChart(ContractRow contract, List<MonthRow> months, LocalDate today) {
        this.contract = contract;
        this.months = months;
        this.today = today;
    }

    /** The points of the line of what was bought, from nothing on the first day. */
    public String getBought() {
        List<String> points = new ArrayList<>(List.of("0," + format(BOX)));
        for (MonthRow month : months) {
            LocalDate end = month.month().plusMonths(1);
            points.add(format(x(end.isAfter(today) ? today : end)) + "," + format(y(month.total())));
        }
        return String.join(" ", points);
    }

    public String getEvenEnd() {
        return format(y(contract.commitment()));
    }

    public String getTodayAt() {
        return format(x(today));
    }

    /** The highest amount that the box shows: round, and no less than what was bought and what was promised. */
    public BigDecimal getTop() {
        BigDecimal bought = months.isEmpty() ? BigDecimal.ZERO : months.get(months.size() - 1).total();
        BigDecimal most = bought.max(contract.commitment()).max(BigDecimal.ONE);
        int power = most.precision() - most.scale() - 1;
        return ROUND.stream().map(figure -> figure.scaleByPowerOfTen(power)).filter(top -> top.compareTo(most) >= 0).findFirst().orElseThrow();
    }

    /** The amount halfway up the box. */
    public BigDecimal getHalf() {
        return getTop().divide(BigDecimal.valueOf(2));
    }

    private double x(LocalDate day) {
        double term = ChronoUnit.DAYS.between(contract.startsOn(), contract.endsOn()) + 1.0;
        return Math.min(BOX, Math.max(0, ChronoUnit.DAYS.between(contract.startsOn(), day) / term * BOX));
    }

    private double y(BigDecimal amount) {
        return BOX - amount.doubleValue() / getTop().doubleValue() * BOX;
    }

    private static String format(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
