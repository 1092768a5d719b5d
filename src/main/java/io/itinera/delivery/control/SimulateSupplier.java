package io.itinera.delivery.control;

import io.itinera.delivery.boundary.LineToServe;
import io.itinera.delivery.boundary.OrderToServe;
import io.itinera.delivery.boundary.RecordDelivery;
import io.itinera.delivery.boundary.ServeOrder;
import io.itinera.delivery.boundary.ShipOrder;
import io.itinera.delivery.boundary.SiteToServe;
import io.itinera.delivery.boundary.WorkStage;
import io.itinera.platform.jobs.OneByOne;
import io.itinera.platform.jobs.Rounds;
import io.itinera.platform.jobs.Rounds.Pace;
import io.itinera.platform.persistence.DemoLoader;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Plays the supplier in the demo, so that its hospitals live on: a few orders a minute are confirmed, shipped and
 * delivered by the same use cases that people use. Accounts that somebody plays are never touched, and without demo data
 * it does not even start. What was refused once is left to people.
 */
@Singleton
@Startup
@DependsOn("DatabaseMigrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SimulateSupplier {
    private static final String JOB = "delivery.simulate-supplier";
    private static final Pace PACE = new Pace(Duration.ofMinutes(1), Duration.ofMinutes(1), Duration.ofMinutes(2));
    private static final Duration THINKING = Duration.ofMinutes(20);
    private static final Duration ON_THE_ROAD = Duration.ofHours(20);
    private static final int AT_ONCE = 3;
    private static final int MONTHS_TO_EXPIRY = 24;
    private static final int SHELF = 100_000;

    @Inject WorkList workList;
    @Inject Shipments shipments;
    @Inject ServeOrder serveOrder;
    @Inject ShipOrder shipOrder;
    @Inject RecordDelivery recordDelivery;
    @Inject Rounds rounds;
    @Inject Clock clock;
    private final OneByOne steps = new OneByOne();

    @PostConstruct
    void start() {
        if (DemoLoader.isSupplierPlayed()) {
            rounds.onOneInstance(JOB, PACE, this::play);
        }
    }

    /** One round. */
    void play() {
        Instant now = clock.instant();
        each(shipments.onTheWayUnplayed(now.minus(ON_THE_ROAD), AT_ONCE), recordDelivery::record);
        each(numbers(WorkStage.SHIP, now), this::ship);
        each(numbers(WorkStage.CONFIRM, now), number -> serveOrder.confirm(number, List.of()));
    }

    private List<String> numbers(WorkStage stage, Instant now) {
        return workList.unplayed(stage, now.minus(THINKING), AT_ONCE).stream().map(OrderToServe::number).toList();
    }

    private void each(List<String> numbers, Consumer<String> step) {
        steps.each(numbers, Function.identity(), step);
    }

    private void ship(String number) {
        LocalDate expiry = LocalDate.now(clock).plusMonths(MONTHS_TO_EXPIRY);
        OrderToServe order = workList.order(number);
        List<LineToServe> all = workList.lines(order.id());
        SiteToServe site = SiteToServe.of(order, all, workList.parts(order)).get(0);
        List<ShipOrder.Line> lines = all.stream().filter(line -> site.toShip().containsKey(line.id()))
            .map(line -> new ShipOrder.Line(line.id(), site.toShip().get(line.id()), lot(line), line.sterile() ? expiry : null)).toList();
        shipOrder.ship(new ShipOrder.Request(number, "Transporte Sanitario Norte", "TR" + number.replaceAll("\\D", ""), lines, site.id()));
    }

    /** One lot of an article lasts a month. */
    private String lot(LineToServe line) {
        int month = LocalDate.now(clock).getMonthValue();
        return String.format(Locale.ROOT, "LOT%02d%05d", month, Math.floorMod(line.partNumber().hashCode(), SHELF));
    }
}
