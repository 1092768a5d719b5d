package io.itinera.ordering.aside;

import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.ordering.OrderingFixture;
import io.itinera.ordering.aside.boundary.NothingChosen;
import io.itinera.ordering.boundary.CartRow;
import io.itinera.ordering.boundary.CartSetAside;
import io.itinera.ordering.boundary.QuantityNotPossible;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
class MoveCartLinesTest {
    private CartActs buyer;
    private Portal portal;

    @BeforeEach
    void layOut(Portal portal) {
        this.portal = portal;
        this.buyer = new CartActs(portal);
        OrderingFixture.layOut(portal);
    }

    @AfterEach
    void clear() {
        OrderingFixture.clear(portal);
    }

    @Test
    @DisplayName("ORD-17.5 lines move or are copied to a new cart or add up in another, and never on a cart that was changed since")
    void movesLines() {
        put(portal, DIRECTOR, "IT-100001", 10);
        put(portal, DIRECTOR, "IT-100003", 5);
        CartRow seen = buyer.cart();
        assertThat(buyer.move(seen, Set.of(11L), null, "Guantes", false)).isEqualTo(1);
        assertThat(buyer.cart().lines()).extracting(line -> line.partNumber()).containsExactly("IT-100003");
        assertThat(buyer.cart().beside()).isTrue();
        long gloves = buyer.carts().aside().get(0).id();
        assertThatThrownBy(() -> buyer.move(seen, Set.of(13L), gloves, null, false)).isInstanceOf(ChangedMeanwhile.class);
        buyer.move(buyer.cart(), Set.of(13L), gloves, null, true);
        buyer.move(buyer.cart(), Set.of(13L), gloves, null, true);
        assertThat(portal.rows("select article_id, quantity from ordering.cart_line where cart_id = " + gloves + " order by line_no"))
            .containsExactly("11|10", "13|10");
        assertThat(buyer.cart().lines()).extracting(line -> line.quantity()).containsExactly(5);
        portal.sql("update ordering.cart_line set quantity = 100000 where article_id = 13 and cart_id = " + gloves + ";");
        assertThatThrownBy(() -> buyer.move(buyer.cart(), Set.of(13L), gloves, null, false)).isInstanceOf(QuantityNotPossible.class);
        assertThatThrownBy(() -> buyer.move(buyer.cart(), Set.of(), gloves, null, false)).isInstanceOf(NothingChosen.class);
        assertThat(buyer.cart().lines()).hasSize(1);
        put(portal, DIRECTOR, "IT-100003", 5);
        assertThat(buyer.cart().lines()).extracting(line -> line.quantity()).containsExactly(10);
        assertThat(portal.rows("select distinct reason from journey.touchpoint where type = 'CART_LINES_MOVED' and outcome = 'COMPLETED' order by reason"))
            .containsExactly("copied", "moved");
    }

    @Test
    @DisplayName("ORD-17.5 a cart that was left in another tab gives no lines away, and one takes none from itself")
    void movesFromTheOpenCartOnly() {
        put(portal, DIRECTOR, "IT-100001", 10);
        CartRow seen = buyer.cart();
        assertThatThrownBy(() -> buyer.move(buyer.cart(), Set.of(11L), seen.id(), null, false)).isInstanceOf(ChangedMeanwhile.class);
        buyer.setAside("Uno");
        put(portal, DIRECTOR, "IT-100003", 5);
        assertThatThrownBy(() -> buyer.move(seen, Set.of(11L), null, "Dos", false)).isInstanceOf(CartSetAside.class);
        assertThat(portal.rows("select article_id, quantity from ordering.cart_line order by article_id")).containsExactly("11|10", "13|5");
    }
}
