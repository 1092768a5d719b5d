package io.itinera.ordering.substitute;

import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.REQUESTER;
import static io.itinera.ordering.OrderingFixture.STRANGER;
import static io.itinera.ordering.substitute.SubstituteActs.BANDAGE;
import static io.itinera.ordering.substitute.SubstituteActs.CATHETER;
import static io.itinera.ordering.substitute.SubstituteActs.GLOVES;
import static io.itinera.ordering.substitute.SubstituteActs.alternatives;
import static io.itinera.ordering.substitute.SubstituteActs.decide;
import static io.itinera.ordering.substitute.SubstituteActs.desk;
import static io.itinera.ordering.substitute.SubstituteActs.keep;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.itinera.catalog.CatalogFixture;
import io.itinera.catalog.substitute.boundary.SubstituteGone;
import io.itinera.ordering.ManyBuyers;
import io.itinera.ordering.OrderingFixture;
import io.itinera.ordering.control.OrderData;
import io.itinera.ordering.substitute.boundary.AlternativeRow;
import io.itinera.ordering.substitute.boundary.ReadSubstitutePolicies;
import io.itinera.ordering.substitute.boundary.RemoveSubstitutePolicy;
import io.itinera.ordering.substitute.boundary.SubstituteChoiceRow;
import io.itinera.ordering.substitute.boundary.SubstituteDecisionRow;
import io.itinera.ordering.substitute.boundary.SubstitutePolicyImpossible;
import io.itinera.ordering.substitute.boundary.SubstitutePolicyPage;
import io.itinera.ordering.substitute.boundary.SubstitutePolicyRow;
import io.itinera.ordering.substitute.boundary.SubstituteRule;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.NotPermitted;
import io.itinera.shared.privacy.Subject;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
class SubstitutePoliciesTest {
    private static final String DECIDED = "select account_id, rule, listed, person_id from ordering.substitute_decision order by id";

    @BeforeEach
    void layOut(Portal portal) {
        OrderingFixture.layOut(portal);
        SubstituteActs.offer(portal);
    }

    @AfterEach
    void clear(Portal portal) {
        OrderingFixture.clear(portal);
    }

    @Test
    @DisplayName("ORD-26.3 where nothing is decided the buyer chooses; then nothing, or only what is listed, and another hospital as before")
    void saysWhatIsOffered(Portal portal) {
        OrderingFixture.put(portal, DIRECTOR, CATHETER, 5);
        OrderingFixture.put(portal, STRANGER, CATHETER, 5);
        assertThat(desk(portal, DIRECTOR).rule()).isEqualTo("ASK");
        assertThat(offered(portal)).containsExactly(BANDAGE, GLOVES, "IT-100002");
        decide(portal, DIRECTOR, SubstituteRule.NEVER);
        assertThat(offered(portal)).isEmpty();
        decide(portal, DIRECTOR, SubstituteRule.LISTED, GLOVES);
        assertThat(offered(portal)).containsExactly(GLOVES);
        assertThat(desk(portal, DIRECTOR).choices()).extracting(SubstituteChoiceRow::partNumber, SubstituteChoiceRow::listed)
            .containsExactlyInAnyOrder(tuple(GLOVES, true), tuple("IT-100002", false), tuple(BANDAGE, false));
        decide(portal, DIRECTOR, SubstituteRule.ASK);
        assertThat(offered(portal)).hasSize(3);
        assertThat(alternatives(portal, STRANGER, null).get(CatalogFixture.CATHETER)).hasSize(3);
        assertThat(desk(portal, STRANGER).decisions()).isEmpty();
    }

    @Test
    @DisplayName("ORD-26.3 every decision is kept with who made it, and can be taken back")
    void keepsTheHistory(Portal portal) {
        decide(portal, DIRECTOR, SubstituteRule.LISTED, GLOVES, BANDAGE);
        SubstitutePolicyPage page = portal.as(DIRECTOR, () -> portal.get(ReadSubstitutePolicies.class).page(1, 20));
        assertThat(page.total()).isEqualTo(1);
        SubstitutePolicyRow row = page.rows().get(0);
        assertThat(row.listed()).containsExactly(GLOVES, BANDAGE);
        remove(portal, row.version());
        assertThatThrownBy(() -> remove(portal, row.version())).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> remove(portal, 0)).isInstanceOf(ChangedMeanwhile.class);
        assertThat(desk(portal, DIRECTOR).rule()).isEqualTo("ASK");
        assertThat(desk(portal, DIRECTOR).decisions()).extracting(SubstituteDecisionRow::rule, SubstituteDecisionRow::listed, SubstituteDecisionRow::by)
            .containsExactly(tuple(null, 0, "Ana Ruiz 1"), tuple("LISTED", 2, "Ana Ruiz 1"));
        assertThat(portal.rows("select reason from journey.touchpoint where type = 'SUBSTITUTE_POLICY_CHANGED' and outcome = 'COMPLETED' order by id"))
            .containsExactly("listed", "removed");
    }

    @Test
    @DisplayName("ORD-26.3 an empty list, no rule, an article that is not offered or unknown, and everybody but the director are refused")
    void refuses(Portal portal) {
        assertThatThrownBy(() -> decide(portal, DIRECTOR, SubstituteRule.LISTED)).isInstanceOf(SubstitutePolicyImpossible.class);
        assertThatThrownBy(() -> decide(portal, DIRECTOR, null)).isInstanceOf(SubstitutePolicyImpossible.class);
        assertThatThrownBy(() -> decide(portal, DIRECTOR, SubstituteRule.LISTED, GLOVES, "IT-100004")).isInstanceOf(SubstituteGone.class);
        assertThatThrownBy(() -> portal.as(DIRECTOR, () -> portal.get(ReadSubstitutePolicies.class).desk("IT-0"))).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> keep(portal, REQUESTER, SubstituteRule.NEVER, 0)).isInstanceOf(NotPermitted.class);
        assertThat(portal.rows(DECIDED)).isEmpty();
    }

    @Test
    @DisplayName("ORD-26.3 of those who decide at the same moment one has decided, and the others are told")
    void decidesOnce(Portal portal) throws Exception {
        for (int round = 0; round < 2; round++) {
            int seen = desk(portal, DIRECTOR).version();
            List<String> ends = ManyBuyers.allAtOnce(6, i -> {
                try {
                    keep(portal, DIRECTOR, i % 2 == 0 ? SubstituteRule.NEVER : SubstituteRule.ASK, seen);
                    return "done";
                } catch (ChangedMeanwhile told) {
                    return "told";
                }
            });
            assertThat(ends.stream().filter("done"::equals)).hasSize(1);
            assertThat(ends.stream().filter("told"::equals)).hasSize(5);
        }
        assertThat(portal.rows(DECIDED)).hasSize(2);
    }

    @Test
    @DisplayName("ORD-26.3 whoever decided is told so on their data, and forgotten with them; the decision stays")
    void forgetsThePerson(Portal portal) {
        decide(portal, DIRECTOR, SubstituteRule.NEVER);
        Subject person = new Subject(DIRECTOR.person(), DIRECTOR.pseudonym(), DIRECTOR.ownAccount(), "Ana", "Ruiz 1", "p1@demo.example");
        List<Map<String, Object>> told = new ArrayList<>();
        portal.inTransaction(em -> portal.get(OrderData.class).tell(person, told::add));
        assertThat(told).anySatisfy(row -> assertThat(row).containsEntry("substitutes", "NEVER").containsEntry("part_number", CATHETER));
        portal.inTransaction(em -> portal.get(OrderData.class).forget(person));
        assertThat(portal.rows(DECIDED)).containsExactly("1|NEVER|0|null");
        assertThat(desk(portal, DIRECTOR).decisions()).extracting(SubstituteDecisionRow::by).containsOnlyNulls();
        assertThat(Set.copyOf(portal.rows("select rule from ordering.substitute_policy"))).containsExactly("NEVER");
    }

    private static List<String> offered(Portal portal) {
        return alternatives(portal, DIRECTOR, null).getOrDefault(CatalogFixture.CATHETER, List.of()).stream().map(AlternativeRow::partNumber).toList();
    }

    private static void remove(Portal portal, int version) {
        portal.as(DIRECTOR, () -> portal.get(RemoveSubstitutePolicy.class).remove(CATHETER, version));
    }
}
