package io.itinera.catalog.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.catalog.CatalogFixture;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
class ReserveStockTest {
    private static final int BUYERS = 16;
    private static final LocalDate TODAY = LocalDate.parse("2026-11-26");

    @BeforeEach
    void layOut(Portal portal) {
        CatalogFixture.articles(portal);
        portal.clock().setTo(Instant.parse("2026-11-26T10:00:00Z"));
    }

    @AfterEach
    void clear(Portal portal) {
        portal.sql("delete from catalog.packaging; \ndelete from catalog.stock; \ndelete from catalog.article; \ndelete from catalog.category;");
        portal.clock().release();
    }

    @Test
    @DisplayName("CAT-4.1 promises what is on hand in two working days, and what is on its way two working days after it arrives")
    void promisesDays(Portal portal) {
        assertThat(reserve(portal, Map.of(CatalogFixture.GLOVES, 100, CatalogFixture.CATHETER, 50))).isEqualTo(Map.of(
            CatalogFixture.GLOVES, LocalDate.parse("2026-11-30"), CatalogFixture.CATHETER, LocalDate.parse("2026-12-03")));
        assertThat(reserve(portal, Map.of(CatalogFixture.BANDAGE, 6))).isEqualTo(
            Map.of(CatalogFixture.BANDAGE, LocalDate.parse("2026-12-14")));
    }

    @Test
    @DisplayName("CAT-4.2 promises nothing at all when one article is short or withdrawn")
    void promisesAllOrNothing(Portal portal) {
        assertThatThrownBy(() -> reserve(portal, Map.of(CatalogFixture.GLOVES, 10, CatalogFixture.STERILE_GLOVES, 7)))
            .isInstanceOfSatisfying(NotEnoughStock.class, e -> {
                assertThat(e.partNumber()).isEqualTo("IT-100002");
                assertThat(e.available()).isEqualTo(6);
            });
        assertThatThrownBy(() -> reserve(portal, Map.of(CatalogFixture.GLOVES, 10, CatalogFixture.WITHDRAWN_CATHETER, 1)))
            .isInstanceOf(ArticleWithdrawn.class);
        assertThat(portal.rows("select reserved from catalog.stock where article_id = 11")).containsExactly("0");
    }

    @Test
    @DisplayName("CAT-4.3 releases, and takes out what is shipped, but never more than is on hand")
    void releasesAndTakesOut(Portal portal) {
        reserve(portal, Map.of(CatalogFixture.GLOVES, 30));
        portal.inTransaction(em -> portal.get(ReserveStock.class).release(Map.of(CatalogFixture.GLOVES, 10)));
        portal.inTransaction(em -> portal.get(ReserveStock.class).takeOut(Map.of(CatalogFixture.GLOVES, 20)));
        assertThat(portal.rows("select on_hand, reserved from catalog.stock where article_id = 11")).containsExactly("80|0");
        assertThatThrownBy(() -> portal.inTransaction(em -> portal.get(ReserveStock.class).takeOut(Map.of(CatalogFixture.CATHETER, 1))))
            .isInstanceOf(NotEnoughStock.class);
    }

    @Test
    @DisplayName("CAT-8.2 promising, releasing and taking out cost two statements for any number of articles, three where deliveries are needed")
    void asksLittle(Portal portal) {
        Map<Long, Integer> onHand = Map.of(CatalogFixture.GLOVES, 10, CatalogFixture.STERILE_GLOVES, 2, CatalogFixture.BANDAGE, 2);
        Map<Long, Integer> coming = Map.of(CatalogFixture.GLOVES, 10, CatalogFixture.CATHETER, 5, CatalogFixture.BANDAGE, 2);
        assertThat(portal.statements(() -> portal.inTransaction(em -> portal.get(ReserveStock.class).reserve(onHand)))).isEqualTo(2);
        assertThat(portal.statements(() -> portal.inTransaction(em -> portal.get(ReserveStock.class).reserve(coming)))).isEqualTo(3);
        assertThat(portal.statements(() -> portal.inTransaction(em -> portal.get(ReserveStock.class).release(coming)))).isEqualTo(2);
        assertThat(portal.statements(() -> portal.inTransaction(em -> portal.get(ReserveStock.class).takeOut(onHand)))).isEqualTo(2);
        assertThat(portal.rows("select article_id, on_hand, reserved from catalog.stock where article_id <> 14 order by article_id"))
            .containsExactly("11|90|0", "12|8|4", "13|0|0", "15|3|0");
    }

    @Test
    @DisplayName("CAT-4.4 never sells more than there is, whoever else buys at the same moment")
    void neverOversells(Portal portal) throws Exception {
        ExecutorService buyers = Executors.newFixedThreadPool(BUYERS);
        try {
            List<Callable<Boolean>> wishes = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                wishes.add(() -> {
                    try {
                        reserve(portal, Map.of(CatalogFixture.GLOVES, 5, CatalogFixture.BANDAGE, 1));
                        return true;
                    } catch (NotEnoughStock short_) {
                        return false;
                    }
                });
            }
            int served = 0;
            for (Future<Boolean> wish : buyers.invokeAll(wishes)) {
                served += wish.get() ? 1 : 0;
            }
            assertThat(served).isEqualTo(10);
        } finally {
            buyers.shutdownNow();
        }
        assertThat(portal.rows("select reserved from catalog.stock where article_id in (11, 15) order by article_id"))
            .containsExactly("50", "10");
    }

    /** The day on which each article is there. */
    private static Map<Long, LocalDate> reserve(Portal portal, Map<Long, Integer> quantities) {
        Map<Long, LocalDate> promised = new HashMap<>();
        portal.inTransaction(em -> portal.get(ReserveStock.class).reserve(quantities).forEach((article, supply) ->
            promised.put(article, supply.promise(quantities.get(article), 1, TODAY).completeOn())));
        return promised;
    }
}
