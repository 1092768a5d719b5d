package io.itinera.billing.control;

import static io.itinera.delivery.DeliveryFixture.BUYER;
import static io.itinera.delivery.DeliveryFixture.MANAGER;
import static io.itinera.delivery.DeliveryFixture.OTHER_BUYER;
import static io.itinera.ordering.difference.DifferenceFixture.compared;
import static io.itinera.ordering.difference.DifferenceFixture.count;
import static io.itinera.ordering.difference.DifferenceFixture.difference;
import static io.itinera.ordering.difference.DifferenceFixture.invoice;
import static io.itinera.ordering.difference.DifferenceFixture.ship;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.itinera.delivery.DeliveryFixture;
import io.itinera.ordering.difference.DifferenceFixture;
import io.itinera.ordering.difference.boundary.DifferenceRow;
import io.itinera.ordering.difference.boundary.DisputeDifference;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.Persona;
import io.itinera.shared.PersonId;
import io.itinera.shared.work.PerfectOrders;
import io.itinera.shared.work.SpoiledLine;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
class PerfectOrderRateTest {
    private static final AccountId HOSPITAL = new AccountId(1);
    private static final AccountId OTHER = new AccountId(2);
    private static final Actor STRANGER = new Actor(Actor.Kind.PERSON, new PersonId(9), new UUID(0, 9), null, Persona.ACCOUNT_MANAGER,
        Set.of());
    private static final Actor MANAGER_OF_BOTH = new Actor(Actor.Kind.PERSON, new PersonId(5), new UUID(0, 5), null, Persona.ACCOUNT_MANAGER,
        Set.of(HOSPITAL, OTHER));
    /**
     * All submitted within a year; 1 perfect, because it was to come complete and came before its last day, 2 delivered half an hour after the promised day was over in Madrid, though not yet in
     * Greenwich, 3 to 10 spoiled each in its way, 11 to 14 not complete, 15 too old.
     */
    private static final long LAST = 15;

    @BeforeAll
    static void year(Portal portal) {
        DifferenceFixture.hospitals(portal);
        for (long id = 1; id <= LAST; id++) {
            DeliveryFixture.confirmedOrder(portal, id, 1, "CONFIRMED");
        }
        portal.sql("update ordering.purchase_order set submitted_at = timestamp with time zone '" + Instant.now().minusSeconds(86_400L * 30) + "';\n"
            + "update ordering.order_line set cancelled = 2, confirmed = 8 where id = 31;\n"
            + "update ordering.order_line set first_promised_on = date '2026-01-05' where id in (41, 42);\n"
            + "update ordering.order_line set promised_on = date '2026-01-02' where id in (11, 61);\n"
            + "update ordering.purchase_order set complete_only = true where id = 1;\n"
            + "update ordering.purchase_order set status = 'CANCELLED' where id in (10, 14);\n"
            + "update ordering.order_line set cancelled = quantity, confirmed = 0 where order_id in (10, 14);\n"
            + "update ordering.purchase_order set confirmed_at = submitted_at where id = 10");
        portal.sql("update ordering.order_line set shipped = quantity - cancelled where order_id not in (10, 13, 14);\n"
            + "insert into delivery.shipment (id, number, order_id, account_id, carrier, shipped_at, version) select o.id + 1000, 'S-' || o.id, o.id, 1,"
            + " 'MRW', o.submitted_at, 1 from ordering.purchase_order o where o.id not in (10, 13, 14);\n"
            + "insert into delivery.shipment_line (id, shipment_id, order_line_id, quantity, lot) select l.id + 1000, l.order_id + 1000, l.id, l.shipped, 'L'"
            + " from ordering.order_line l where l.shipped > 0;\n"
            + "update ordering.purchase_order set status = 'SHIPPED' where id not in (10, 13, 14)");
        for (long id = 1; id <= LAST; id++) {
            if (id != 10 && id != 12 && id != 13 && id != 14) {
                count(portal, "S-" + id, id == 5 || id == 7 ? 1 : 0);
            }
            if (id != 5 && id != 10 && id != 11 && id != 13 && id != 14) {
                invoice(portal, "S-" + id);
            }
        }
        portal.sql("update ordering.order_line set invoiced = shipped where order_id = 5;\n"
            + "update ordering.order_line set promised_on = date '2026-01-02' where order_id = 2;\n"
            + "update delivery.shipment set delivered_at = timestamp with time zone '2026-01-02 23:30:00Z' where order_id = 2;\n"
            + "update billing.invoice_line set unit_price = 1.1 where order_line_id = 81;\n"
            + "update billing.invoice_line set part_number = 'IT-9' where order_line_id = 92;\n"
            + "update ordering.purchase_order set submitted_at = timestamp with time zone '" + Instant.now().minusSeconds(86_400L * 400)
            + "' where id = 15");
    }

    @Test
    @DisplayName("ORD-11.6 counts the complete orders of a year, those without a difference, and what spoiled the others")
    void counts(Portal portal) {
        PerfectOrders counted = of(portal, MANAGER, HOSPITAL);

        assertThat(counted.complete()).isEqualTo(10);
        assertThat(counted.perfect()).isEqualTo(1);
        assertThat(counted.spoiledBy()).containsOnly(entry("QUANTITY_CONFIRMED", 2L), entry("DATE_CONFIRMED", 1L), entry("QUANTITY_DELIVERED", 2L),
            entry("DATE_DELIVERED", 2L), entry("QUANTITY_INVOICED", 1L), entry("PRICE_INVOICED", 1L), entry("ARTICLE_INVOICED", 1L));
    }

    @Test
    @DisplayName("ORD-11.6 the figure counts what the orders' pages call differences, order by order")
    void agreesWithThePages(Portal portal) {
        Map<String, Long> pages = new HashMap<>();
        long perfect = LongStream.rangeClosed(1, 10).filter(id -> {
            List<String> kinds = compared(portal, BUYER, String.format("P-%08d", id)).differences().stream().map(DifferenceRow::kind).distinct().toList();
            kinds.forEach(kind -> pages.merge(kind, 1L, Long::sum));
            return kinds.isEmpty();
        }).count();

        PerfectOrders counted = of(portal, MANAGER, HOSPITAL);
        assertThat(counted.perfect()).isEqualTo(perfect);
        assertThat(counted.spoiledBy()).isEqualTo(pages);
    }

    @Test
    @DisplayName("ORD-11.6 what spoiled orders is listed line by line, in the words of the order's page")
    void lists(Portal portal) {
        PerfectOrderRate rate = portal.get(PerfectOrderRate.class);
        for (String kind : of(portal, MANAGER, HOSPITAL).spoiledBy().keySet()) {
            List<SpoiledLine> listed = portal.as(MANAGER, () -> rate.spoiled(MANAGER, HOSPITAL, kind, 50));
            assertThat(listed).as(kind).isNotEmpty().allSatisfy(line -> {
                DifferenceRow page = compared(portal, BUYER, line.orderNumber()).differences().stream().filter(row -> row.kind().equals(kind)
                    && row.lines().stream().anyMatch(one -> one.partNumber().equals(line.partNumber()))).findFirst().orElseThrow();
                assertThat(line.arguments()).usingRecursiveComparison().withComparatorForType(BigDecimal::compareTo, BigDecimal.class).isEqualTo(page.arguments());
            });
        }
        assertThat(portal.as(MANAGER, () -> rate.spoiled(MANAGER, HOSPITAL, "QUANTITY_CONFIRMED", 1))).hasSize(1);
        assertThat(portal.as(MANAGER, () -> rate.spoiled(MANAGER, HOSPITAL, "' or 1 = 1", 50))).isEmpty();
        assertThatThrownBy(() -> of(portal, STRANGER, HOSPITAL)).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> portal.as(STRANGER, () -> rate.spoiled(STRANGER, HOSPITAL, "DATE_DELIVERED", 50))).isInstanceOf(NoSuchRecord.class);
    }

    @Test
    @DisplayName("ORD-11.6 a disputed order is not perfect, also after the difference is gone; one statement counts them all")
    void countsDisputes(Portal portal) {
        String number = DeliveryFixture.confirmedOrder(portal, 16, 2, "CONFIRMED");
        portal.sql("update ordering.purchase_order set submitted_at = timestamp with time zone '" + Instant.now() + "' where id = 16;\n"
            + "update ordering.order_line set promised_on = date '2026-01-02' where id = 161");
        String shipment = ship(portal, 16);
        count(portal, shipment, 0);
        invoice(portal, shipment);
        DifferenceRow late = difference(portal, OTHER_BUYER, number, "DATE_DELIVERED");
        portal.as(OTHER_BUYER, () -> portal.get(DisputeDifference.class).dispute(late.choice(number), "Tarde"));
        portal.sql("update ordering.order_line set promised_on = date '" + LocalDate.now().plusDays(9) + "' where id = 161");

        int statements = portal.statements(() -> assertThat(of(portal, MANAGER_OF_BOTH, OTHER))
            .isEqualTo(new PerfectOrders(1, 0, Map.of("DISPUTE", 1L))));
        assertThat(statements).isEqualTo(1);
        assertThat(portal.statements(() -> of(portal, MANAGER_OF_BOTH, OTHER))).as("asked again at once").isZero();
    }

    @Test
    @DisplayName("ORD-11.6 an order that was to come complete is late after the last of its days, which no line counts for that is cancelled wholly")
    void awaitsWhatComesComplete(Portal portal) {
        String number = DeliveryFixture.confirmedOrder(portal, 17, 2, "SHIPPED");
        portal.sql("update ordering.purchase_order set complete_only = true, submitted_at = timestamp with time zone '" + Instant.now() + "' where id = 17;\n"
            + "update ordering.order_line set cancelled = quantity, confirmed = 0 where id = 172;\n"
            + "update ordering.order_line set shipped = quantity, promised_on = date '2026-01-02' where id = 171;\n"
            + "insert into delivery.shipment (id, number, order_id, account_id, carrier, shipped_at, version) select 1017, 'S-17', id, 2, 'MRW', submitted_at, 1"
            + " from ordering.purchase_order where id = 17;\n"
            + "insert into delivery.shipment_line (id, shipment_id, order_line_id, quantity, lot) values (1171, 1017, 171, 10, 'L')");
        count(portal, "S-17", 0);
        invoice(portal, "S-17");

        PerfectOrderRate rate = portal.get(PerfectOrderRate.class);
        assertThat(portal.as(MANAGER_OF_BOTH, () -> rate.spoiled(MANAGER_OF_BOTH, OTHER, "DATE_DELIVERED", 50))).singleElement().satisfies(line -> {
            assertThat(line.orderNumber()).isEqualTo(number);
            assertThat(line.arguments().get(0)).isEqualTo(LocalDate.parse("2026-01-02"));
        });
        portal.sql("update ordering.order_line set cancelled = quantity - 1, confirmed = 1, shipped = 1, invoiced = 1 where id = 172");
        assertThat(portal.as(MANAGER_OF_BOTH, () -> rate.spoiled(MANAGER_OF_BOTH, OTHER, "QUANTITY_CONFIRMED", 50))).hasSize(1);
        assertThat(portal.as(MANAGER_OF_BOTH, () -> rate.spoiled(MANAGER_OF_BOTH, OTHER, "DATE_DELIVERED", 50))).isEmpty();
        portal.sql("update ordering.purchase_order set submitted_at = timestamp with time zone '2020-01-01 00:00:00Z' where id = 17");
    }

    private static PerfectOrders of(Portal portal, Actor asking, AccountId account) {
        return portal.as(asking, () -> portal.get(PerfectOrderRate.class).perfectOrders(asking, account));
    }
}
