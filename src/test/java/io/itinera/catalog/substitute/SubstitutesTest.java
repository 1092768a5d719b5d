package io.itinera.catalog.substitute;

import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.OPERATIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.catalog.CatalogFixture;
import io.itinera.catalog.substitute.boundary.KeepSubstitute.Request;
import io.itinera.catalog.substitute.boundary.KeepSubstitute;
import io.itinera.catalog.substitute.boundary.ReadSubstitutes;
import io.itinera.catalog.substitute.boundary.RemoveSubstitute;
import io.itinera.catalog.substitute.boundary.SubstituteGone;
import io.itinera.catalog.substitute.boundary.SubstituteImpossible;
import io.itinera.catalog.substitute.boundary.SubstituteRow;
import io.itinera.ordering.ManyBuyers;
import io.itinera.ordering.OrderingFixture;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.NotPermitted;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
class SubstitutesTest {
    private static final String GLOVES = "IT-100001";
    private static final String STERILE = "IT-100002";
    private static final String KEPT = "select article_id, other_id, pieces, other_pieces, source from catalog.substitute order by article_id, other_id";

    @BeforeEach
    void layOut(Portal portal) {
        OrderingFixture.layOut(portal);
    }

    @AfterEach
    void clear(Portal portal) {
        OrderingFixture.clear(portal);
    }

    @Test
    @DisplayName("ORD-26.2 operations say what can stand in, one way or both, and take it back as they saw it")
    void keepsAndRemoves(Portal portal) {
        assertThat(keep(portal, new Request(GLOVES, "00612345678903", 100, 50, true))).isEqualTo(STERILE);
        keep(portal, new Request(GLOVES, "IT-100005", 100, 1, false));
        assertThat(portal.rows(KEPT)).containsExactly("11|12|100|50|OPERATIONS", "11|15|100|1|OPERATIONS", "12|11|50|100|OPERATIONS");
        SubstituteRow seen = rows(portal).get(0);
        remove(portal, seen);
        assertThatThrownBy(() -> remove(portal, seen)).isInstanceOf(SubstituteGone.class);
        assertThat(rows(portal)).hasSize(1);
        assertThat(portal.rows("select outcome, reason, count(*) from journey.touchpoint where type = 'SUBSTITUTES_CHANGED' group by outcome, reason order by outcome"))
            .containsExactly("COMPLETED|null|3", "REJECTED|substitute-gone|1");
    }

    @Test
    @DisplayName("ORD-26.2 itself, an unknown article, what is known already and impossible pieces are refused, and nothing is stored")
    void refuses(Portal portal) {
        assertThat(refusal(() -> keep(portal, new Request(GLOVES, GLOVES, 1, 1, true)))).isEqualTo("substitute-itself");
        assertThat(refusal(() -> keep(portal, new Request(GLOVES, "IT-0", 1, 1, true)))).isEqualTo("substitute-unknown");
        assertThat(refusal(() -> keep(portal, new Request(GLOVES, STERILE, 0, 1, true)))).isEqualTo("substitute-pieces");
        assertThat(refusal(() -> keep(portal, new Request(GLOVES, STERILE, 1, null, true)))).isEqualTo("substitute-pieces");
        assertThatThrownBy(() -> keep(portal, new Request("IT-0", GLOVES, 1, 1, true))).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> portal.as(DIRECTOR, () -> portal.get(ReadSubstitutes.class).desk(GLOVES))).isInstanceOf(NotPermitted.class);
        assertThat(portal.rows(KEPT)).isEmpty();
        keep(portal, new Request(STERILE, GLOVES, 1, 2, false));
        assertThat(refusal(() -> keep(portal, new Request(STERILE, GLOVES, 1, 1, true)))).isEqualTo("substitute-known");
        keep(portal, new Request(GLOVES, STERILE, 1, 1, true));
        assertThat(portal.rows(KEPT)).as("the way back that was known stays").containsExactly("11|12|1|1|OPERATIONS", "12|11|1|2|OPERATIONS");
    }

    @Test
    @DisplayName("ORD-26.2 nobody chooses among more than twenty")
    void refusesTooMany(Portal portal) {
        StringBuilder sql = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            sql.append(new CatalogFixture.Sample(100 + i, "IT-2000" + (10 + i), "099999999999" + (10 + i), "Otro", "Otro", "O" + i, 1, 1, "ORDERABLE"))
                .append("insert into catalog.substitute (article_id, other_id, pieces, other_pieces, source, kept_at) values (11, " + (100 + i)
                    + ", 1, 1, 'REGISTER', timestamp with time zone '2026-01-01 00:00:00+00');\n");
        }
        portal.sql(sql.toString());
        assertThat(refusal(() -> keep(portal, new Request(GLOVES, STERILE, 1, 1, false)))).isEqualTo("substitutes-too-many");
        assertThat(portal.rows("select count(*) from catalog.substitute")).containsExactly("20");
    }

    @Test
    @DisplayName("ORD-26.2 of those who say the same at the same moment one has said it, and the others are told")
    void saysItOnce(Portal portal) throws Exception {
        List<String> ends = ManyBuyers.allAtOnce(6, i -> i % 2 == 0 ? refusal(() -> keep(portal, new Request(GLOVES, STERILE, 1, 1, true)))
            : refusal(() -> keep(portal, new Request(STERILE, GLOVES, 1, 1, true))));
        assertThat(ends.stream().filter("done"::equals)).hasSize(1);
        assertThat(ends.stream().filter("substitute-known"::equals)).hasSize(5);
        assertThat(portal.rows("select count(*) from catalog.substitute")).containsExactly("2");
    }

    private static String refusal(Runnable deed) {
        try {
            deed.run();
            return "done";
        } catch (SubstituteImpossible refused) {
            return refused.code();
        }
    }

    private static String keep(Portal portal, Request wanted) {
        return portal.as(OPERATIONS, () -> portal.get(KeepSubstitute.class).keep(wanted));
    }

    private static void remove(Portal portal, SubstituteRow seen) {
        portal.as(OPERATIONS, () -> portal.get(RemoveSubstitute.class).remove(GLOVES, seen));
    }

    private static List<SubstituteRow> rows(Portal portal) {
        return portal.as(OPERATIONS, () -> portal.get(ReadSubstitutes.class).desk(GLOVES)).substitutes();
    }
}
