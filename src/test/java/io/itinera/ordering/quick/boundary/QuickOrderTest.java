package io.itinera.ordering.quick.boundary;

import static io.itinera.ordering.OrderingFixture.APPROVER;
import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.REQUESTER;
import static io.itinera.ordering.OrderingFixture.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.itinera.catalog.CatalogFixture;
import io.itinera.catalog.control.IndexFeeder;
import io.itinera.ordering.OrderingFixture;
import io.itinera.ordering.boundary.ShowCart;
import io.itinera.ordering.boundary.SubmitResult;
import io.itinera.shared.Actor;
import io.itinera.shared.NotPermitted;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@WithDatabase
class QuickOrderTest {
    private static final long FIRST_OF_MANY = 1_000;

    @BeforeEach
    void layOut(Portal portal) {
        OrderingFixture.layOut(portal);
        portal.get(IndexFeeder.class).compare();
    }

    @AfterEach
    void clear(Portal portal) {
        OrderingFixture.clear(portal);
        portal.get(IndexFeeder.class).compare();
    }

    @ParameterizedTest(name = "{0} {1}")
    @DisplayName("ORD-9.1, ORD-9.3 a row takes any number and any way to write a quantity, at the account's price")
    @CsvSource({"it-100001, 20, 20, 8", "8412345678905, 2 x 10, 20, 8", "NX200M, 30 uds, 30, 8", "18412345678902, 2, 40, 8", "IT-100001, 10 cajas, 10, 8",
        "(02)18412345678902(37)3, '', 60, 8", "ST-7, 3, 3, 20", "IT-100005, '2,0', 2, 3.335"})
    void takes(String number, String quantity, int meant, String price, Portal portal) {
        QuickLine line = check(portal, DIRECTOR, number, quantity);
        assertThat(line.why()).isNull();
        assertThat(line.quantity()).isEqualTo(meant);
        assertThat(line.price().unitPrice()).isEqualByComparingTo(price);
    }

    @ParameterizedTest(name = "{0} {1}")
    @DisplayName("ORD-9.4 a row that cannot be taken says why, and what would be possible")
    @CsvSource({"IT-100001, 7, refusal.quantity-not-whole-packs, 10", "IT-100001, '', ordering.quick-order.why.no-quantity, 10",
        "IT-100001, '2,5', ordering.quick-order.why.fraction, 10", "IT-100001, zwei, refusal.quantity-not-a-number, 10",
        "IT-100001, -3, refusal.quantity-not-positive, 10", "IT-100002, 3 pares, ordering.quick-order.why.unit, 3",
        "IT-100001, 999999999, refusal.quantity-too-large,", "IT-100004, 1, refusal.article-withdrawn,", "ZZ-1, 1, refusal.unknown-article,",
        "8412345678906, 1, ordering.quick-order.why.mistyped,", "'', 3, ordering.quick-order.why.no-number,"})
    void saysWhyNot(String number, String quantity, String why, Integer instead, Portal portal) {
        QuickLine line = check(portal, DIRECTOR, number, quantity);
        assertThat(line.why().key()).isEqualTo(why);
        assertThat(line.instead()).isEqualTo(instead);
        assertThat(line.amount()).isZero();
    }

    @Test
    @DisplayName("ORD-9.1 a maker's number that several articles have offers them; the supplier's own number counts more than any other")
    void offersChoices(Portal portal) {
        portal.sql("update catalog.article set manufacturer_part_number = 'V-10', changed_at = current_timestamp where id = " + CatalogFixture.CATHETER
            + ";\nupdate catalog.article set manufacturer_part_number = 'IT-100001' where id = " + CatalogFixture.STERILE_GLOVES + ";");
        anew(portal);
        assertThat(check(portal, DIRECTOR, "v10", "5").choices()).extracting(QuickLine.Article::partNumber).containsExactly("IT-100003", "IT-100005");
        assertThat(check(portal, DIRECTOR, "IT-100001", "10").article().id()).isEqualTo(CatalogFixture.GLOVES);
    }

    @Test
    @DisplayName("ORD-12.1 the hospital's own numbers are understood in rows, suggestions and pasted lists, and nobody else's; a short one only where numbers stand")
    void understandsOwnNumbers(Portal portal) {
        portal.sql(own(1, "MAT-00471", CatalogFixture.GLOVES) + own(1, "10", CatalogFixture.STERILE_GLOVES) + own(1, "11", CatalogFixture.GLOVES)
            + own(2, "MAT-00472", CatalogFixture.GLOVES));
        try {
            assertThat(check(portal, DIRECTOR, "mat00471", "10").article().id()).isEqualTo(CatalogFixture.GLOVES);
            assertThat(check(portal, DIRECTOR, "mat00472", "10").article()).isNull();
            assertThat(check(portal, STRANGER, "mat00471", "10").article()).isNull();
            assertThat(portal.as(DIRECTOR, () -> portal.get(ReadQuickOrder.class).suggest("MAT-004"))).extracting(QuickLine.Article::partNumber)
                .containsExactly("IT-100001");
            assertThat(portal.as(STRANGER, () -> portal.get(ReadQuickOrder.class).suggest("MAT-00471"))).isEmpty();
            assertThat(read(portal, "please send 10 of MAT-00471\n10 IT-100001")).extracting(PastedLine::number, PastedLine::quantity)
                .containsExactly(tuple("MAT-00471", "10"), tuple("IT-100001", "10"));
            assertThat(read(portal, "10;3\n11;20")).extracting(PastedLine::number, PastedLine::quantity).containsExactly(tuple("10", "3"), tuple("11", "20"));
        } finally {
            portal.sql("delete from catalog.own_number;");
        }
    }

    @Test
    @DisplayName("ORD-9.5 an article in several rows is added up, and the rows say so; what cannot be supplied is said")
    void addsUp(Portal portal) {
        portal.sql(OrderingFixture.price(90, 1L, CatalogFixture.GLOVES, "7").replace(", 1, 7,", ", 30, 7,"));
        List<QuickLine> lines = portal.as(DIRECTOR, () -> portal.get(ReadQuickOrder.class).check(List.of(entry("IT-100001", "10"), entry("NX-200/M", "20"),
            entry("IT-100002", "7"))));
        assertThat(lines.subList(0, 2)).allSatisfy(line -> {
            assertThat(line.notes()).containsExactly(QuickLine.Say.of("ordering.quick-order.note.together", 30));
            assertThat(line.price().unitPrice()).isEqualByComparingTo("7");
        });
        assertThat(lines.get(2).notes()).containsExactly(QuickLine.Say.of("ordering.cart.possible", 6));
    }

    @Test
    @DisplayName("ORD-9.7 another hospital's prices are never shown")
    void keepsTheWall(Portal portal) {
        assertThat(check(portal, STRANGER, "IT-100001", "10").price().contractNumber()).isNull();
        assertThat(check(portal, STRANGER, "IT-100001", "10").amount()).isEqualByComparingTo("100");
        assertThat(check(portal, REQUESTER, "IT-100001", "10").amount()).isEqualByComparingTo("80");
        assertThatThrownBy(() -> check(portal, APPROVER, "IT-100001", "10")).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> put(portal, APPROVER, entry("IT-100001", "10"))).isInstanceOf(NotPermitted.class);
    }

    @Test
    @DisplayName("ORD-9.8 what can be taken comes into the cart in one step and as one touchpoint, the rest stays; the order's case reaches back")
    void putsWhatCanBeTaken(Portal portal) {
        OrderingFixture.put(portal, REQUESTER, "IT-100001", 10);
        portal.sql("delete from journey.touchpoint_object;\ndelete from journey.touchpoint;");
        assertThat(put(portal, REQUESTER, entry("IT-100001", "20"), entry("ZZ-1", "1"), entry("IT-100001", "7"), entry("ST-7", "3"), entry("NX-200/M", "10")))
            .containsExactly(true, false, false, true, true);
        assertThat(portal.rows("select article_id, quantity from ordering.cart_line order by line_no")).containsExactly("11|40", "12|3");
        assertThat(portal.rows("select type, outcome, account_id, amount from journey.touchpoint")).containsExactly("QUICK_ORDER_FILLED|COMPLETED|1|300.0000");
        assertThat(portal.rows("select object_type, object_id from journey.touchpoint_object where object_type = 'PRODUCT' order by object_id"))
            .containsExactly("PRODUCT|IT-100001", "PRODUCT|IT-100002");
        long cart = portal.as(REQUESTER, () -> portal.get(ShowCart.class).cart()).id();
        assertThat(portal.rows("select object_id from journey.touchpoint_object where object_type = 'CART'")).containsExactly(Long.toString(cart));
        SubmitResult submitted = OrderingFixture.submit(portal, REQUESTER);
        assertThat(submitted).isInstanceOf(SubmitResult.AwaitingApproval.class);
    }

    @Test
    @DisplayName("ORD-9.8 when nothing can be taken nothing changes, and the refusal is recorded")
    void refusesToPutNothing(Portal portal) {
        assertThatThrownBy(() -> put(portal, DIRECTOR, entry("ZZ-1", "1"))).isInstanceOf(NothingToPut.class);
        OrderingFixture.put(portal, DIRECTOR, "IT-100001", 100_000);
        assertThatThrownBy(() -> put(portal, DIRECTOR, entry("IT-100001", "10"))).isInstanceOf(NothingToPut.class);
        assertThat(portal.rows("select quantity from ordering.cart_line")).containsExactly("100000");
        assertThat(portal.rows("select outcome, reason from journey.touchpoint where type = 'QUICK_ORDER_FILLED'"))
            .containsExactly("REJECTED|nothing-to-put", "REJECTED|nothing-to-put");
    }

    @Test
    @DisplayName("ORD-9.6, ORD-9.9 reading is one touchpoint, which says how much wants mending; too long a list is refused and recorded as refused")
    void recordsReading(Portal portal) {
        assertThat(read(portal, "Código;Cantidad\nIT-100001;10\n\nZZ-1;4\nST-7;2\n")).hasSize(4);
        assertThatThrownBy(() -> read(portal, " \n")).isInstanceOf(PastedListEmpty.class);
        assertThatThrownBy(() -> read(portal, "IT-100001 10\n".repeat(ReadQuickOrder.MOST_ROWS + 1))).isInstanceOf(PastedListTooLong.class);
        assertThatThrownBy(() -> read(portal, "x".repeat(ReadQuickOrder.MOST_LETTERS + 1))).isInstanceOf(PastedListTooLong.class);
        assertThat(portal.rows("select outcome, reason, amount from journey.touchpoint where type = 'QUICK_ORDER_READ' order by id")).containsExactlyInAnyOrder(
            "COMPLETED|rows-left:1/3|120.0000", "REJECTED|list-empty|null", "REJECTED|list-too-many-rows|null", "REJECTED|list-too-many-letters|null");
        assertThat(portal.rows("select count(*) from journey.touchpoint_object")).containsExactly("0");
    }

    @Test
    @DisplayName("ORD-9.7, ORD-9.8 a thousand rows need a few statements, to be read and to be put, also into a cart that has them already")
    void asksLittle(Portal portal) {
        portal.sql(IntStream.range(0, 1_000).mapToObj(QuickOrderTest::article).collect(Collectors.joining()));
        anew(portal);
        String text = IntStream.range(0, 1_000).mapToObj(i -> (i % 25 == 0 ? "ZZ-" : "IT-7") + (10_000 + i) + "\t" + (i % 9 + 1)).collect(Collectors.joining("\n"));
        List<PastedLine> lines = read(portal, text);
        List<QuickEntry> entries = lines.stream().map(line -> new QuickEntry(line.number(), line.quantity(), line.doubt())).toList();
        assertThat(portal.statements(() -> read(portal, text))).isLessThanOrEqualTo(8);
        assertThat(portal.statements(() -> assertThat(putAll(portal, entries)).filteredOn(Boolean::booleanValue).hasSize(960))).isLessThanOrEqualTo(16);
        assertThat(portal.statements(() -> putAll(portal, entries))).isLessThanOrEqualTo(16);
        assertThat(portal.rows("select count(*), sum(quantity) from ordering.cart_line")).containsExactly("960|" + 2 * IntStream.range(0, 1_000)
            .filter(i -> i % 25 != 0).map(i -> i % 9 + 1).sum());
    }

    private static String article(int i) {
        long id = FIRST_OF_MANY + i;
        return new CatalogFixture.Sample(id, "IT-7" + (10_000 + i), "0" + (1_000_000_000_000L + i), "Venda", "Hartmann", "M-" + i, 3, 1, "ORDERABLE")
            + OrderingFixture.price(id, null, id, "2");
    }

    private static String own(long account, String number, long article) {
        return "insert into catalog.own_number (account_id, own_key, own_number, article_id, changed_at) values (" + account + ", '" + number.replace("-", "")
            + "', '" + number + "', " + article + ", current_timestamp);\n";
    }

    /** The index as the database is now. */
    private static void anew(Portal portal) {
        portal.clock().advance(java.time.Duration.ofSeconds(1));
        portal.sql("update catalog.article set changed_at = timestamp with time zone '2026-11-26 10:00:00+00', version = version + 1;");
        portal.get(IndexFeeder.class).compare();
        portal.get(IndexFeeder.class).refresh();
    }

    private static QuickEntry entry(String number, String quantity) {
        return new QuickEntry(number, quantity, null);
    }

    private static QuickLine check(Portal portal, Actor actor, String number, String quantity) {
        return portal.as(actor, () -> portal.get(ReadQuickOrder.class).check(List.of(entry(number, quantity)))).get(0);
    }

    private static List<PastedLine> read(Portal portal, String text) {
        return portal.as(DIRECTOR, () -> portal.get(ReadQuickOrder.class).read(text, List.of()).lines());
    }

    private static List<Boolean> put(Portal portal, Actor actor, QuickEntry... entries) {
        return portal.as(actor, () -> portal.get(FillQuickOrder.class).put(Stream.of(entries).toList()));
    }

    private static List<Boolean> putAll(Portal portal, List<QuickEntry> entries) {
        return portal.as(DIRECTOR, () -> portal.get(FillQuickOrder.class).put(entries));
    }
}
