package io.itinera.ordering.approval;

import static io.itinera.ordering.OrderingFixture.APPROVER;
import static io.itinera.ordering.OrderingFixture.COST_CENTRE;
import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.REQUESTER;
import static io.itinera.ordering.OrderingFixture.STRANGER;
import static io.itinera.ordering.OrderingFixture.aSubmittedOrder;
import static io.itinera.ordering.OrderingFixture.put;
import static io.itinera.ordering.OrderingFixture.submit;
import static io.itinera.ordering.approval.ApprovalActs.APPROVERS;
import static io.itinera.ordering.approval.ApprovalActs.above;
import static io.itinera.ordering.approval.ApprovalActs.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.itinera.ordering.OrderingFixture;
import io.itinera.ordering.approval.boundary.ApprovalRuleImpossible;
import io.itinera.ordering.approval.boundary.ApprovalRuleRow;
import io.itinera.ordering.approval.boundary.ApprovalStepRow;
import io.itinera.ordering.approval.boundary.KeepApprovalRule;
import io.itinera.ordering.approval.boundary.KeepApprovalRule.Wish;
import io.itinera.ordering.approval.boundary.ReadApprovalRules;
import io.itinera.ordering.approval.boundary.RemoveApprovalRule;
import io.itinera.ordering.boundary.ShowCart;
import io.itinera.shared.Actor;
import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.NotPermitted;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@WithDatabase
class ApprovalRulesTest {
    private ApprovalActs acts;

    @BeforeEach
    void layOut(Portal portal) {
        OrderingFixture.layOut(portal);
        acts = new ApprovalActs(portal);
    }

    @AfterEach
    void clear(Portal portal) {
        OrderingFixture.clear(portal);
    }

    @Test
    @DisplayName("ORD-15.1 a director keeps rules, changes and removes them; every time is a touchpoint")
    void keepsRules(Portal portal) {
        acts.keep(above("100", 2, "3"));
        ApprovalRuleRow rule = own(portal);
        assertThat(rule.approver().name()).isEqualTo("Ana Ruiz 3");
        portal.as(DIRECTOR, () -> portal.get(KeepApprovalRule.class).keep(new KeepApprovalRule.Request(rule.id(), rule.version(),
            above("200", 1, APPROVERS))));
        ApprovalRuleRow changed = own(portal);
        assertThat(changed.because().figure()).isEqualByComparingTo("200");
        assertThat(changed.approver().isRole()).isTrue();
        assertThatThrownBy(() -> remove(portal, DIRECTOR, changed.id(), rule.version())).isInstanceOf(ChangedMeanwhile.class);
        remove(portal, DIRECTOR, changed.id(), changed.version());
        assertThat(rules(portal)).singleElement().satisfies(left -> assertThat(left.own()).isFalse());
        assertThat(portal.rows("select reason, outcome, account_id from journey.touchpoint where type = 'APPROVAL_RULE_CHANGED'"
            + " order by id")).containsExactly("added|COMPLETED|1", "changed|COMPLETED|1", "changed-meanwhile|REJECTED|1", "removed|COMPLETED|1");
    }

    @Test
    @DisplayName("ORD-15.1 only the director does, and rules of another hospital do not exist")
    void keepsOthersOut(Portal portal) {
        acts.keep(above("100", 1, APPROVERS));
        ApprovalRuleRow rule = own(portal);
        for (Actor other : List.of(APPROVER, REQUESTER)) {
            assertThatThrownBy(() -> acts.keep(other, above("5", 1, APPROVERS))).isInstanceOf(NotPermitted.class);
            assertThatThrownBy(() -> remove(portal, other, rule.id(), rule.version())).isInstanceOf(NotPermitted.class);
        }
        assertThatThrownBy(() -> remove(portal, STRANGER, rule.id(), rule.version())).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> acts.keep(STRANGER, above("5", 1, "3"))).isInstanceOf(ApprovalRuleImpossible.class);
        assertThatThrownBy(() -> acts.keep(STRANGER, new Wish("COST_CENTRE", null, null, COST_CENTRE, 1, APPROVERS, null, null)))
            .isInstanceOf(ApprovalRuleImpossible.class);
    }

    @Test
    @DisplayName("ORD-15.1 a rule that cannot stand is refused, at the field that is to blame")
    void refusesImpossibleRules(Portal portal) {
        refuses(above("-1", 1, APPROVERS), "approval-rule-threshold", "threshold");
        refuses(new Wish("AMOUNT", null, null, null, 1, APPROVERS, null, null), "approval-rule-threshold", "threshold");
        refuses(above("1", 0, APPROVERS), "approval-rule-step", "step");
        refuses(above("1", 10, APPROVERS), "approval-rule-step", "step");
        refuses(above("1", 1, "REQUESTER"), "approval-rule-decider", null);
        refuses(above("1", 1, "2"), "approval-rule-decider", null);
        refuses(above("1", 1, "5"), "approval-rule-decider", null);
        refuses(above("1", 1, null), "approval-rule-decider", null);
        refuses(wish("NONSENSE", 1, APPROVERS), "approval-rule-target", null);
        refuses(wish("CATEGORY", 1, APPROVERS), "approval-rule-target", null);
        refuses(wish("COST_CENTRE", 1, APPROVERS), "approval-rule-target", null);
        refuses(new Wish("OFF_CONTRACT", null, null, null, 1, APPROVERS, 24, null), "approval-rule-escalation", "escalation");
        refuses(new Wish("OFF_CONTRACT", null, null, null, 1, APPROVERS, null, "3"), "approval-rule-escalation", "escalation");
        refuses(new Wish("OFF_CONTRACT", null, null, null, 1, APPROVERS, 721, "3"), "approval-rule-hours", "hours");
        acts.keep(above("1", 1, APPROVERS));
        refuses(above("1.00", 1, APPROVERS), "approval-rule-known", null);
        assertThat(rules(portal)).hasSize(2);
    }

    @Test
    @DisplayName("ORD-15.2 a hospital without a rule of its own for the buyer's limit has that of every hospital")
    void isNeverWithoutALimit(Portal portal) {
        acts.keep(wish("BUYER_LIMIT", 3, "3"));
        assertThat(rules(portal)).singleElement().satisfies(rule -> assertThat(rule.own()).isTrue());
        assertThat(foreseen(portal, REQUESTER, "IT-100001", 20)).containsExactly("3 BUYER_LIMIT.always null [Ana Ruiz 3]");
        ApprovalRuleRow rule = own(portal);
        remove(portal, DIRECTOR, rule.id(), rule.version());
        assertThat(foreseen(portal, REQUESTER, "IT-100001", 20)).containsExactly("1 BUYER_LIMIT.always null [Ana Ruiz 3]");
    }

    @Test
    @DisplayName("ORD-15.1 a rule fires for what it is about, and says why")
    void firesForItsCause(Portal portal) {
        acts.keep(above("79.99", 1, APPROVERS), wish("OFF_CONTRACT", 2, APPROVERS), wish("FIRST_ORDER", 3, APPROVERS),
            new Wish("CATEGORY", null, 3L, null, 4, APPROVERS, null, null), new Wish("PRICE_RISE", new BigDecimal("10"), null, null, 5, APPROVERS, null, null),
            new Wish("COST_CENTRE", null, null, COST_CENTRE, 6, APPROVERS, null, null));
        String first = foreseen(portal, DIRECTOR, "IT-100001", 10).toString();
        assertThat(first).isEqualTo("[1 AMOUNT 79.9900 [Ana Ruiz 3, Ana Ruiz 4], 3 FIRST_ORDER null IT-100001 [Ana Ruiz 3, Ana Ruiz 4], 6 COST_CENTRE null CC1 · Quirófano [Ana Ruiz 3, Ana Ruiz 4]]");
    }

    @Test
    @DisplayName("ORD-15.1 what was bought before is not new, and dearer only against what was paid last")
    void remembersWhatWasPaid(Portal portal) {
        String bought = aSubmittedOrder(portal);
        acts.keep(wish("FIRST_ORDER", 3, APPROVERS), new Wish("PRICE_RISE", new BigDecimal("10"), null, null, 5, APPROVERS, null, null));
        assertThat(foreseen(portal, DIRECTOR, "IT-100001", 10)).isEmpty();
        portal.sql("update ordering.order_line set unit_price = 7.2728;");
        assertThat(foreseen(portal, DIRECTOR, "IT-100001", 10)).as("8 is a trifle less than 10 % above").isEmpty();
        portal.sql("update ordering.order_line set unit_price = 7.27;");
        assertThat(foreseen(portal, DIRECTOR, "IT-100001", 10)).containsExactly("5 PRICE_RISE 10 IT-100001 [Ana Ruiz 3, Ana Ruiz 4]");
        portal.sql("update ordering.purchase_order set status = 'CANCELLED' where number = '" + bought + "';");
        assertThat(foreseen(portal, DIRECTOR, "IT-100001", 10)).containsExactly("3 FIRST_ORDER null IT-100001 [Ana Ruiz 3, Ana Ruiz 4]");
    }

    @Test
    @DisplayName("ORD-15.1 an article without a contract, and one of a category, are named")
    void namesTheArticles(Portal portal) {
        acts.keep(wish("OFF_CONTRACT", 2, APPROVERS), new Wish("CATEGORY", null, 3L, null, 4, APPROVERS, null, null));
        put(portal, DIRECTOR, "IT-100005", 2);
        assertThat(foreseen(portal, DIRECTOR, "IT-100001", 10))
            .containsExactly("2 OFF_CONTRACT null IT-100005 [Ana Ruiz 3, Ana Ruiz 4]", "4 CATEGORY null Bandages and netting IT-100005 [Ana Ruiz 3, Ana Ruiz 4]");
    }

    @Test
    @DisplayName("ORD-15.3 ORD-15.4 the path is fixed when the order is submitted, and is the one the cart foretold")
    void fixesThePath(Portal portal) {
        acts.keep(above("100", 1, APPROVERS), wish("OFF_CONTRACT", 2, APPROVERS));
        List<String> foretold = foreseen(portal, REQUESTER, "IT-100001", 20);
        assertThat(foretold).hasSize(2);
        submit(portal, REQUESTER);
        ApprovalRuleRow rule = rules(portal).stream().filter(ApprovalRuleRow::own).findFirst().orElseThrow();
        remove(portal, DIRECTOR, rule.id(), rule.version());
        acts.keep(wish("FIRST_ORDER", 1, APPROVERS));
        assertThat(acts.steps()).containsExactly("1|BUYER_LIMIT|OPEN", "1|AMOUNT|OPEN");
    }

    private void refuses(Wish wish, String code, String input) {
        assertThatThrownBy(() -> acts.keep(wish)).isInstanceOfSatisfying(BusinessRuleViolation.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.input()).isEqualTo(input);
        });
    }

    @RepeatedTest(3)
    @DisplayName("ORD-15.1 of two who keep the same rule at the same moment one does, and the other is told that it is there")
    void keepsOnce(Portal portal) throws Exception {
        assertThat(ApprovalActs.atOnce(() -> kept(() -> acts.keep(above("100", 1, APPROVERS))), () -> kept(() -> acts.keep(above("100", 1, APPROVERS)))))
            .containsExactlyInAnyOrder("kept", "approval-rule-known");
        acts.keep(above("200", 1, APPROVERS), above("300", 1, APPROVERS));
        List<ApprovalRuleRow> two = rules(portal).stream().filter(ApprovalRuleRow::own).filter(rule -> rule.because().figure().intValue() > 100).toList();
        assertThat(ApprovalActs.atOnce(() -> kept(() -> becomes(portal, two.get(0))), () -> kept(() -> becomes(portal, two.get(1)))))
            .containsExactlyInAnyOrder("kept", "approval-rule-known");
        assertThat(portal.rows("select distinct outcome, reason from journey.touchpoint where type = 'APPROVAL_RULE_CHANGED' and outcome <> 'COMPLETED'"))
            .containsExactly("REJECTED|approval-rule-known");
    }

    private static void becomes(Portal portal, ApprovalRuleRow rule) {
        portal.as(DIRECTOR, () -> portal.get(KeepApprovalRule.class).keep(new KeepApprovalRule.Request(rule.id(), rule.version(), above("400", 1, APPROVERS))));
    }

    private static String kept(Runnable deed) {
        try {
            deed.run();
            return "kept";
        } catch (ApprovalRuleImpossible told) {
            return told.code();
        }
    }

    private static List<ApprovalRuleRow> rules(Portal portal) {
        return portal.as(DIRECTOR, () -> portal.get(ReadApprovalRules.class).desk()).rules();
    }

    private static ApprovalRuleRow own(Portal portal) {
        return rules(portal).stream().filter(ApprovalRuleRow::own).findFirst().orElseThrow();
    }

    private static void remove(Portal portal, Actor by, long id, int seen) {
        portal.as(by, () -> portal.get(RemoveApprovalRule.class).remove(id, seen));
    }

    /** What the cart says after so many were put in. */
    private static List<String> foreseen(Portal portal, Actor buyer, String part, int quantity) {
        boolean holdsIt = portal.as(buyer, () -> portal.get(ShowCart.class).cart()).lines().stream().anyMatch(line -> line.partNumber().equals(part));
        if (!holdsIt) {
            put(portal, buyer, part, quantity);
        }
        return portal.as(buyer, () -> portal.get(ShowCart.class).desk(COST_CENTRE)).outlook().steps().stream().map(ApprovalRulesTest::said).toList();
    }

    private static String said(ApprovalStepRow step) {
        List<Object> gaps = step.because().arguments(Locale.ENGLISH);
        String figure = step.because().key().endsWith(".always") ? "null" : String.valueOf(gaps.get(0));
        return step.stepNo() + " " + step.because().key() + " " + figure + (gaps.get(1) == null ? "" : " " + gaps.get(1))
            + (gaps.get(2) == null ? "" : " " + gaps.get(2)) + " " + step.who();
    }
}
