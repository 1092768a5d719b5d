package io.itinera.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.shared.work.DivisionSource;
import io.itinera.shared.work.DivisionSource.Division;
import io.itinera.shared.work.DivisionSource.Ordered;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What hospitals order from each division of the catalogue. */
@WithDatabase
class DivisionsOrderedTest {
    private static final Instant BEFORE = Instant.parse("2026-10-31T23:00:00Z");
    private static final Instant BETWEEN = Instant.parse("2026-11-26T11:00:00Z");
    private static final Instant AFTER = Instant.parse("2026-11-30T23:00:00Z");

    private Portal portal;

    @BeforeEach
    void layOut(Portal portal) {
        this.portal = portal;
        OrderingFixture.clear(portal);
        OrderingFixture.layOut(portal);
    }

    @AfterEach
    void clear() {
        OrderingFixture.clear(portal);
    }

    @Test
    @DisplayName("MON-1 what was ordered is added up by hospital, stretch of time and division as a query written by hand does")
    void addsUpByDivision() {
        OrderingFixture.put(portal, OrderingFixture.DIRECTOR, "IT-100001", 10);
        OrderingFixture.put(portal, OrderingFixture.DIRECTOR, "IT-100003", 5);
        OrderingFixture.submit(portal, OrderingFixture.DIRECTOR);
        portal.clock().setTo(BETWEEN.plusSeconds(60));
        OrderingFixture.aSubmittedOrder(portal);
        List<Ordered> found = new ArrayList<>();
        List<Division> divisions = new ArrayList<>();
        portal.inTransaction(em -> {
            found.addAll(portal.get(DivisionSource.class).ordered(List.of(BEFORE, BETWEEN, AFTER)));
            divisions.addAll(portal.get(DivisionSource.class).divisions(Locale.FRENCH));
        });
        List<String> byHand = portal.rows("select o.account_id, case when o.submitted_at < timestamp with time zone '" + BETWEEN + "' then 0 else 1 end, c.code,"
            + " cast(sum(l.quantity * l.unit_price) as numeric(19,2)) from ordering.purchase_order o, ordering.order_line l, catalog.article a, catalog.category c"
            + " where l.order_id = o.id and a.id = l.article_id and c.id = a.category_id group by 1, 2, 3 order by 1, 2, 3");
        assertThat(found).hasSizeGreaterThanOrEqualTo(3);
        assertThat(found.stream().map(one -> one.account() + "|" + one.stretch() + "|" + one.division() + "|" + one.amount().setScale(2)).sorted()).isEqualTo(byHand);
        assertThat(divisions).hasSize(Integer.parseInt(portal.rows("select count(*) from catalog.category").get(0)));
    }
}
