package io.itinera.contracts.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.catalog.CatalogFixture;
import io.itinera.catalog.boundary.FindArticles;
import io.itinera.catalog.boundary.ChangeStock;
import io.itinera.catalog.boundary.Delivery;
import io.itinera.catalog.boundary.FindStock;
import io.itinera.catalog.boundary.StockCount;
import io.itinera.catalog.boundary.StockImpossible;
import io.itinera.contracts.ContractsFixture;
import io.itinera.contracts.control.ListPrices;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.NoSuchRecord;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
class PriceArticlesTest {
    @BeforeAll
    static void layOut(Portal portal) {
        portal.clock().setTo(Instant.parse("2026-11-24T10:00:00Z"));
        CatalogFixture.articles(portal);
        portal.sql(ContractsFixture.contract(1, "C-2025-0001", 1, "2025-01-01", "2026-12-31")
            + ContractsFixture.contract(2, "C-2025-0002", 2, "2025-01-01", "2026-12-31")
            + ContractsFixture.price(1, null, CatalogFixture.GLOVES, 1, "12.00") + ContractsFixture.price(2, 1L, CatalogFixture.GLOVES, 1, "10.00")
            + ContractsFixture.price(3, 1L, CatalogFixture.GLOVES, 50, "9.00") + ContractsFixture.price(4, 2L, CatalogFixture.GLOVES, 1, "1.00")
            + ContractsFixture.price(5, null, CatalogFixture.BANDAGE, 1, "3.00"));
    }

    @Test
    @DisplayName("CON-1.6 prices many articles in one statement, never with another hospital's contract")
    void pricesInOneStatement(Portal portal) {
        List<Map<Long, PriceRow>> prices = new ArrayList<>();
        int statements = portal.statements(() -> portal.inTransaction(em -> portal.as(CatalogFixture.BUYER, () -> prices.add(
            portal.get(PriceArticles.class).prices(new AccountId(1), Map.of(CatalogFixture.GLOVES, 50, CatalogFixture.BANDAGE, 1, 99L, 1))))));
        assertThat(statements).isEqualTo(1);
        assertThat(prices.get(0)).containsOnlyKeys(CatalogFixture.GLOVES, CatalogFixture.BANDAGE);
        assertThat(prices.get(0).get(CatalogFixture.GLOVES).unitPrice()).isEqualByComparingTo("9.00");
        assertThat(prices.get(0).get(CatalogFixture.GLOVES).contractNumber()).isEqualTo("C-2025-0001");
        assertThatThrownBy(() -> portal.as(CatalogFixture.BUYER, () -> portal.get(PriceArticles.class)
            .prices(new AccountId(2), Map.of(CatalogFixture.GLOVES, 1)))).isInstanceOf(NoSuchRecord.class);
    }

    @Test
    @DisplayName("CON-1.7 reads articles with stock and price in one statement, never with another hospital's contract")
    void readsArticlesWithPrices(Portal portal) {
        List<Map<Long, PricedArticleRow>> found = new ArrayList<>();
        assertThat(portal.statements(() -> portal.inTransaction(em -> portal.as(CatalogFixture.BUYER, () -> found.add(
            portal.get(PriceArticles.class).priced(new AccountId(1), Map.of(CatalogFixture.GLOVES, 50, CatalogFixture.CATHETER, 1, 99L, 1))))))).isEqualTo(1);
        assertThat(found.get(0)).containsOnlyKeys(CatalogFixture.GLOVES, CatalogFixture.CATHETER);
        assertThat(found.get(0).get(CatalogFixture.CATHETER).price()).isNull();
        PricedArticleRow gloves = found.get(0).get(CatalogFixture.GLOVES);
        portal.inTransaction(em -> portal.as(CatalogFixture.BUYER, () -> assertThat(gloves.price())
            .isEqualTo(portal.get(PriceArticles.class).prices(new AccountId(1), Map.of(CatalogFixture.GLOVES, 50)).get(CatalogFixture.GLOVES))));
        assertThat(portal.as(CatalogFixture.BUYER, () -> portal.get(FindArticles.class).article("IT-100001"))).isEqualTo(gloves.article());
        assertThat(portal.as(CatalogFixture.BUYER, () -> portal.get(FindArticles.class).offered("it-100001")))
            .satisfies(offered -> assertThat(offered.tag().unitPrice()).isEqualByComparingTo("10.00"))
            .satisfies(offered -> assertThat(offered.article()).isEqualTo(gloves.article()));
        assertThatThrownBy(() -> portal.as(CatalogFixture.BUYER, () -> portal.get(FindArticles.class).offered("IT-1")))
            .isInstanceOf(NoSuchRecord.class);
    }

    @Test
    @DisplayName("CON-1.8 what was just shown is told for two minutes, each hospital its own, and not once the price was changed here")
    void remembersWhatWasShown(Portal portal) {
        long article = CatalogFixture.STERILE_GLOVES;
        portal.sql(ContractsFixture.price(90, null, article, 1, "7.00") + ContractsFixture.price(91, 2L, article, 1, "6.00"));
        try {
            assertThat(justShown(portal, CatalogFixture.BUYER, article)).isEqualByComparingTo("7.00");
            assertThat(justShown(portal, CatalogFixture.OTHER_BUYER, article)).isEqualByComparingTo("6.00");
            portal.inTransaction(em -> em.createNativeQuery("update contracts.price set amount = 8 where id = -90").executeUpdate());
            assertThat(justShown(portal, CatalogFixture.BUYER, article)).isEqualByComparingTo("7.00");
            portal.clock().advance(Duration.ofSeconds(121));
            assertThat(justShown(portal, CatalogFixture.BUYER, article)).isEqualByComparingTo("8.00");
            portal.inTransaction(em -> portal.as(CatalogFixture.OPERATIONS, () -> portal.get(ListPrices.class)
                .change(new ChangePrice.Request("IT-100002", new BigDecimal("8"), new BigDecimal("7.50"), null, false))));
            assertThat(justShown(portal, CatalogFixture.BUYER, article)).isEqualByComparingTo("7.50");
        } finally {
            portal.sql("delete from contracts.price where article_id = " + article);
        }
        assertThatThrownBy(() -> portal.as(CatalogFixture.BUYER, () -> portal.get(PriceArticles.class)
            .justShown(new AccountId(2), Map.of(CatalogFixture.GLOVES, 1)))).isInstanceOf(NoSuchRecord.class);
    }

    private static BigDecimal justShown(Portal portal, Actor buyer, long article) {
        List<BigDecimal> price = new ArrayList<>();
        portal.inTransaction(em -> portal.as(buyer, () -> price.add(portal.get(PriceArticles.class)
            .justShown(buyer.ownAccount(), Map.of(article, 1)).get(article).unitPrice())));
        return price.get(0);
    }

    @Test
    @DisplayName("CON-2.1 counts what orders take out and give back, and shows it by month against an even pace")
    void countsConsumption(Portal portal) {
        portal.inTransaction(em -> portal.get(RecordConsumption.class).consume(1, Map.of(1L, new BigDecimal("120.50"))));
        portal.inTransaction(em -> portal.get(RecordConsumption.class).giveBack(1, Map.of(1L, new BigDecimal("20.50"))));
        ContractRow contract = portal.as(CatalogFixture.BUYER, () -> portal.get(FindContracts.class).contract("c-2025-0001"));
        assertThat(contract.consumed()).isEqualByComparingTo("100");
        assertThat(contract.state(LocalDate.parse("2026-11-24"))).isEqualTo("RENEWAL_DUE");
        List<MonthRow> months = portal.as(CatalogFixture.BUYER, () -> portal.get(FindContracts.class).months(contract));
        assertThat(months).hasSize(23);
        assertThat(months.get(22).amount()).isEqualByComparingTo("100");
        PricePage prices = portal.as(CatalogFixture.BUYER, () -> portal.get(FindContracts.class).prices(contract, "NITRILO ansell", 1, 20));
        assertThat(prices.total()).isEqualTo(2);
        assertThat(portal.statements(() -> portal.as(CatalogFixture.BUYER, () -> {
            ContractRow seen = portal.get(FindContracts.class).contract("C-2025-0001");
            portal.get(FindContracts.class).months(seen);
            portal.get(FindContracts.class).prices(seen, "", 1, 20);
        }))).isEqualTo(5);
        assertThat(prices.rows().get(0).savingShare()).isBetween(0.16, 0.17);
    }

    @Test
    @DisplayName("CON-5.1 a new list price holds from today and closes the old one; leaps, nothing and stale forms are refused")
    void changesTheList(Portal portal) {
        assertThatThrownBy(() -> change(portal, "3.00", "0")).isInstanceOf(PriceNotPositive.class);
        assertThatThrownBy(() -> change(portal, "3.00", "30.01")).isInstanceOf(PriceLeap.class);
        assertThatThrownBy(() -> change(portal, "2.00", "3.50")).isInstanceOf(ChangedMeanwhile.class);
        change(portal, "3.00", "2.50");
        change(portal, "2.50", "2.60");
        assertThat(portal.rows("select cast(amount as numeric(9,2)), valid_from, valid_to from contracts.price where article_id = 15 order by valid_from"))
            .containsExactly("3.00|2020-01-01|2026-11-23", "2.60|2026-11-24|null");
        assertThat(portal.rows("select type, outcome from journey.touchpoint where type = 'PRICE_CHANGED' order by outcome"))
            .containsExactly("PRICE_CHANGED|COMPLETED", "PRICE_CHANGED|COMPLETED", "PRICE_CHANGED|REJECTED", "PRICE_CHANGED|REJECTED",
                "PRICE_CHANGED|REJECTED");
    }

    @Test
    @DisplayName("CAT-5.1 operations counts stock; impossible and stale counts are refused")
    void changesStock(Portal portal) {
        StockCount seen = portal.as(CatalogFixture.OPERATIONS, () -> StockCount.of(portal.get(FindStock.class).stock("IT-100003")));
        StockCount counted = new StockCount(20, List.of(new Delivery(30, LocalDate.parse("2027-01-11")),
            new Delivery(10, LocalDate.parse("2026-12-24"))), 15);
        count(portal, seen, counted);
        assertThat(portal.rows("select on_hand, incoming, incoming_on, lead_days from catalog.stock where article_id = 13"))
            .containsExactly("20|10|2026-12-24|15");
        assertThat(portal.rows("select quantity, arrives_on from catalog.later_delivery where article_id = 13")).containsExactly("30|2027-01-11");
        assertThat(portal.as(CatalogFixture.OPERATIONS, () -> StockCount.of(portal.get(FindStock.class).stock("it-100003")))).isEqualTo(counted);
        assertThatThrownBy(() -> count(portal, seen, new StockCount(5, List.of(), null))).isInstanceOf(ChangedMeanwhile.class);
        Delivery someday = new Delivery(5, null);
        Delivery again = new Delivery(5, LocalDate.parse("2026-12-24"));
        for (StockCount impossible : List.of(new StockCount(-1, List.of(), null), new StockCount(1, List.of(someday), null),
            new StockCount(1, List.of(again, again), null), new StockCount(1, List.of(), 0))) {
            assertThatThrownBy(() -> count(portal, counted, impossible)).isInstanceOf(StockImpossible.class);
        }
        StockPricePage low = portal.as(CatalogFixture.OPERATIONS, () -> portal.get(FindStockAndPrices.class).page(null, true, 1, 20));
        assertThat(low.rows()).extracting(row -> row.stock().partNumber()).containsExactly("IT-100005", "IT-100002");
        assertThat(low.total()).isEqualTo(2);
        StockPricePage all = portal.as(CatalogFixture.OPERATIONS, () -> portal.get(FindStockAndPrices.class).page(null, false, 1, 20));
        assertThat(all.low()).as("withdrawn articles and those with enough are not counted").isEqualTo(2);
    }

    private static void count(Portal portal, StockCount seen, StockCount counted) {
        Actor operations = CatalogFixture.OPERATIONS;
        portal.as(operations, () -> portal.get(ChangeStock.class).change(new ChangeStock.Request("IT-100003", seen, counted)));
    }

    private static void change(Portal portal, String seen, String amount) {
        portal.as(CatalogFixture.OPERATIONS, () -> portal.get(ChangePrice.class)
            .change(new ChangePrice.Request("IT-100005", new BigDecimal(seen), new BigDecimal(amount), null, false)));
    }
}
