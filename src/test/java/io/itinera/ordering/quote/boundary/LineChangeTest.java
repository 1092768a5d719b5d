package io.itinera.ordering.quote.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LineChangeTest {
    @Test
    @DisplayName("ORD-20.4 a price is compared with the version before, or else with what the hospital pays today")
    void comparesWithTheVersionBefore() {
        LineChange first = LineChange.between(null, said("OFFERED", 10, "7.60"), new BigDecimal("8.00"));
        assertThat(first.difference()).isEqualByComparingTo("-0.40");
        assertThat(first.share()).isEqualByComparingTo("-0.05");
        assertThat(first.amount()).isNull();
        assertThat(first.isChanged()).isFalse();
        assertThat(first.tone()).isEqualTo("good");
        LineChange next = LineChange.between(said("OFFERED", 10, "7.60"), said("COUNTERED", 20, "7.00"), new BigDecimal("8.00"));
        assertThat(next.against()).isEqualByComparingTo("7.60");
        assertThat(next.difference()).isEqualByComparingTo("-0.60");
        assertThat(next.amount()).isEqualByComparingTo("64.00");
        assertThat(List.of(next.priceNew(), next.quantityNew(), next.answerNew())).containsExactly(true, true, false);
    }

    @Test
    @DisplayName("ORD-20.4 what is declined, left out or has no price is compared with nothing, and that it went is said")
    void comparesOnlyPrices() {
        LineChange out = LineChange.between(said("COUNTERED", 10, "7.00"), said("DECLINED", 10, null), new BigDecimal("8.00"));
        assertThat(out.difference()).isNull();
        assertThat(out.amount()).isNull();
        assertThat(out.answerNew()).isTrue();
        assertThat(LineChange.between(said("ASKED", 10, null), said("OFFERED", 10, "7"), null).difference()).isNull();
        assertThat(LineChange.between(said("OFFERED", 10, "7.0"), said("AGREED", 10, "7.00"), null).isChanged()).isFalse();
    }

    @Test
    @DisplayName("ORD-20.4 the differences of the lines add up to the difference of the totals, and a dearer line is never called cheaper")
    void addsUp() {
        Random random = new Random(20);
        for (int n = 0; n < 2_000; n++) {
            List<QuotedLine> before = lines(random, 1 + random.nextInt(8), "OFFERED");
            List<QuotedLine> now = lines(random, before.size(), "COUNTERED");
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = 0; i < before.size(); i++) {
                LineChange change = LineChange.between(before.get(i), now.get(i), null);
                sum = sum.add(change.amount());
                assertThat(change.tone().equals("good")).isEqualTo(now.get(i).unitPrice().compareTo(before.get(i).unitPrice()) < 0);
                assertThat(before.get(i).unitPrice().add(change.difference())).isEqualByComparingTo(now.get(i).unitPrice());
            }
            assertThat(sum).isEqualByComparingTo(QuoteVersionRow.total(now).subtract(QuoteVersionRow.total(before)));
        }
    }

    private static List<QuotedLine> lines(Random random, int many, String answer) {
        List<QuotedLine> lines = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            lines.add(new QuotedLine(i + 1, answer, 1 + random.nextInt(1000), BigDecimal.valueOf(1 + random.nextInt(100_000), 2), 1, null));
        }
        return lines;
    }

    private static QuotedLine said(String answer, int quantity, String price) {
        return new QuotedLine(1, answer, quantity, price == null ? null : new BigDecimal(price), null, null);
    }
}
