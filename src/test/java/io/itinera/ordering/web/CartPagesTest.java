package io.itinera.ordering.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.catalog.boundary.Promise;
import io.itinera.ordering.boundary.CartLineRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CartPagesTest {
    private final CartPages pages = new CartPages();

    @Test
    @DisplayName("ORD-18.1 fifty lines stand on a page, the last page has the rest, and no page lies beyond it")
    void turns() {
        pages.are(lines(120, 0), false);
        assertThat(pages.shown()).hasSize(50);
        pages.turn(3);
        assertThat(pages.shown()).hasSize(20);
        assertThat(List.of(pages.getFirstShown(), pages.getLastShown(), pages.getSize(), pages.getCount())).containsExactly(101, 120, 120, 3);
        pages.turn(9);
        assertThat(pages.getPage()).isEqualTo(3);
        pages.are(lines(40, 0), true);
        assertThat(pages.getPage()).isEqualTo(1);
        assertThat(pages.isLong()).isFalse();
    }

    @Test
    @DisplayName("ORD-18.1 what was typed and not taken on one page stays when the cart is read again, and is found by the filter")
    void keepsWhatWasTyped() {
        pages.are(lines(120, 0), false);
        pages.turn(3);
        CartLineDraft typed = pages.shown().get(4);
        typed.setQuantity("25");
        typed.refused("no");
        typed.setChosen(true);
        pages.turn(1);
        pages.are(lines(120, 0), true);
        assertThat(pages.changed()).singleElement().satisfies(line -> {
            assertThat(line.getRow().articleId()).isEqualTo(105);
            assertThat(line.getQuantity()).isEqualTo("25");
            assertThat(line.getRefusal()).isEqualTo("no");
            assertThat(line.isChosen()).isTrue();
        });
        pages.choose(true);
        assertThat(pages.shown()).extracting(line -> line.getRow().articleId()).containsExactly(105L);
        pages.changed().get(0).taken("10");
        pages.are(lines(120, 0), true);
        assertThat(pages.isOnlyWanting()).isFalse();
        assertThat(pages.shown()).hasSize(50);
        assertThat(pages.all().get(104).getRefusal()).isNull();
    }

    @Test
    @DisplayName("ORD-18.1 what was typed for one cart is not carried into another")
    void forgetsAnotherCart() {
        pages.are(lines(60, 0), false);
        pages.shown().get(0).setQuantity("25");
        pages.are(lines(60, 0), false);
        assertThat(pages.changed()).isEmpty();
    }

    @Test
    @DisplayName("ORD-18.1 lines that run short on any page are found by the filter, behind what was typed and not taken")
    void findsShortLines() {
        pages.are(lines(120, 3), false);
        pages.turn(3);
        pages.shown().get(0).setQuantity("25");
        assertThat(pages.getWanting()).isEqualTo(4);
        pages.choose(true);
        assertThat(pages.getPage()).isEqualTo(1);
        assertThat(pages.shown()).extracting(line -> line.getRow().articleId()).containsExactly(101L, 118L, 119L, 120L);
        pages.choose(false);
        assertThat(pages.getSize()).isEqualTo(120);
    }

    /** @param shortOnes the last so many of them cannot be supplied */
    private static List<CartLineRow> lines(int many, int shortOnes) {
        return IntStream.rangeClosed(1, many).mapToObj(i -> new CartLineRow(i, i, "IT-" + i, "Guantes", "Ansell", "BOX", 1, 10, 10,
            new CartLineRow.Price(BigDecimal.TEN, BigDecimal.TEN, null, null, null, null, null, null),
            new CartLineRow.Supply(true, i > many - shortOnes ? 0 : 100, new Promise(List.of(new Promise.Part(10, LocalDate.of(2026, 12, 1))))), List.of())).toList();
    }
}
