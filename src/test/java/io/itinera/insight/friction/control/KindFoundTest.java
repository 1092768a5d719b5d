package io.itinera.insight.friction.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.insight.friction.control.KindFound.One;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whose the visits are that met a kind of friction. */
class KindFoundTest {
    private static final Instant NOON = Instant.parse("2026-03-20T12:00:00Z");

    @Test
    @DisplayName("INS-3.8 a visit that met a kind for several hospitals is of the one that all visits are counted for, in whatever order it is read; one before signing in is of nobody")
    void knowsWhoseAVisitIs() {
        List<One> found = List.of(one(1, 7L, 1), one(2, 9L, 1), one(3, null, 1), one(4, 8L, 1), one(5, null, 2), one(6, 7L, 3), one(7, 7L, null), one(8, null, null));
        Map<Long, Long> visits = new HashMap<>(Map.of(9L, 1L, 7L, 2L));
        visits.put(null, 2L);

        assertThat(new KindFound(found).visitsByHospital()).isEqualTo(visits);
        List<One> backwards = new ArrayList<>(found);
        Collections.reverse(backwards);
        assertThat(new KindFound(backwards).visitsByHospital()).isEqualTo(visits);
    }

    private static One one(long id, Long account, Integer visit) {
        return new One(id, NOON, account, visit == null ? null : new UUID(0, visit), null);
    }
}
