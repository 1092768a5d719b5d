package io.itinera.ordering.approval.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.accounts.boundary.PersonRow;
import io.itinera.ordering.approval.control.Deciders.Matter;
import io.itinera.ordering.approval.entity.ApprovalCause;
import io.itinera.ordering.approval.entity.ApprovalRule;
import io.itinera.ordering.approval.entity.Decider;
import io.itinera.shared.AccountId;
import io.itinera.shared.Persona;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DecidersTest {
    private static final AccountId ACCOUNT = new AccountId(1);
    private static final List<Persona> HOSPITAL = List.copyOf(Persona.ofHospitals());

    @Test
    @DisplayName("ORD-15.6 whatever a rule says, its buyer is never asked, nobody above their limit, and somebody is wherever somebody can be")
    void neverAsksTheBuyer() {
        Random dice = new Random(15);
        for (int i = 0; i < 20_000; i++) {
            List<PersonRow> people = people(dice);
            PersonRow buyer = people.get(dice.nextInt(people.size()));
            BigDecimal total = BigDecimal.valueOf(dice.nextInt(300));
            ApprovalRule.Terms rule = new ApprovalRule.Terms(ApprovalCause.OFF_CONTRACT, null, null, null, 1, decider(dice), 1, decider(dice));
            List<PersonRow> asked = Deciders.of(rule, dice.nextBoolean(), new Matter(ACCOUNT, buyer.id(), total), people);
            assertThat(asked).doesNotContain(buyer).allMatch(person -> person.persona() != Persona.REQUESTER
                && person.approvalLimit() != null && person.approvalLimit().compareTo(total) >= 0);
            boolean possible = people.stream().anyMatch(person -> person != buyer && person.persona() != Persona.REQUESTER
                && person.approvalLimit() != null && person.approvalLimit().compareTo(total) >= 0);
            assertThat(asked.isEmpty()).isNotEqualTo(possible);
        }
    }

    private static List<PersonRow> people(Random dice) {
        List<PersonRow> people = new ArrayList<>();
        int many = 1 + dice.nextInt(6);
        for (int id = 1; id <= many; id++) {
            BigDecimal limit = dice.nextInt(4) == 0 ? null : BigDecimal.valueOf(dice.nextInt(300));
            people.add(new PersonRow(id, 1L, "Ana", "Ruiz", "a@demo.example", HOSPITAL.get(dice.nextInt(HOSPITAL.size())), "es", "Europe/Madrid",
                limit, limit));
        }
        return people;
    }

    private static Decider decider(Random dice) {
        return dice.nextBoolean() ? Decider.person(1 + dice.nextInt(6)) : Decider.anyOf(HOSPITAL.get(dice.nextInt(HOSPITAL.size())));
    }
}
