package io.itinera.catalog.substitute;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.catalog.substitute.boundary.Equivalence;
import io.itinera.catalog.substitute.boundary.Equivalence.Exchange;
import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EquivalenceTest {
    @Test
    @DisplayName("ORD-26.1 three boxes of 100 are seven packs of 50 in twos: eight packs, 100 pieces too many")
    void countsByThePiece() {
        Equivalence equivalence = new Equivalence(100, 50);
        assertThat(equivalence.insteadOf(3, 1)).isEqualTo(new Exchange(6, 0));
        assertThat(equivalence.insteadOf(3, 4)).isEqualTo(new Exchange(8, 100));
        assertThat(new Equivalence(50, 100).insteadOf(3, 1)).isEqualTo(new Exchange(2, 50));
        assertThat(equivalence.perPiece(new BigDecimal("8"))).isEqualByComparingTo("0.08");
        assertThat(equivalence.otherPerPiece(new BigDecimal("4.10"))).isEqualByComparingTo("0.082");
        assertThat(equivalence.perPiece(null)).isNull();
    }

    @Test
    @DisplayName("ORD-26.1 whatever the packs: enough pieces, whole packs, a pack less would not do, and the surplus is exact")
    void isEnoughAndNoMore() {
        Random random = new Random(26);
        for (int i = 0; i < 4_000; i++) {
            int pieces = 1 + random.nextInt(1 << random.nextInt(17));
            int otherPieces = 1 + random.nextInt(1 << random.nextInt(17));
            int pack = 1 + random.nextInt(40);
            long wanted = 1 + random.nextInt(100_000);
            Exchange exchange = new Equivalence(pieces, otherPieces).insteadOf(wanted, pack);
            String which = wanted + " of " + pieces + " by " + otherPieces + " in packs of " + pack;
            assertThat(exchange.quantity() % pack).as(which).isZero();
            assertThat(exchange.quantity() * otherPieces - wanted * pieces).as(which).isEqualTo(exchange.surplus()).isNotNegative();
            assertThat((exchange.quantity() - pack) * otherPieces).as(which).isLessThan(wanted * pieces);
        }
    }
}
