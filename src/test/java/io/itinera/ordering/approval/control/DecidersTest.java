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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DecidersTest {
    private static final AccountId ACCOUNT = new AccountId(1);
    private static final List<Persona> HOSPITAL = List.copyOf(Persona.ofHospitals());

    @Test
    @DisplayName("ORD-15.6 ORD-16.3 whatever a rule says and whoever stands in for whom, the buyer is never asked, nobody above their limit, and somebody is wherever somebody can be")
    void neverAsksTheBuyer() {
        Random dice = new Random(15);
        for (int i = 0; i < 20_000; i++) {
            List<PersonRow> people = people(dice);
            PersonRow buyer = people.get(dice.nextInt(people.size()));
            BigDecimal total = BigDecimal.valueOf(dice.nextInt(300));
            ApprovalRule.Terms rule = new ApprovalRule.Terms(ApprovalCause.OFF_CONTRACT, null, null, null, 1, decider(dice), 1, decider(dice));
            Staff staff = new Staff(people, standIns(dice, people.size()));
            List<Voice> asked = Deciders.of(rule, dice.nextBoolean(), new Matter(ACCOUNT, buyer.id(), total), staff);
            assertThat(asked).allMatch(voice -> voice.speaker() != buyer && voice.absent() != buyer);
            assertThat(asked).allMatch(voice -> mayRelease(voice.isOwn() ? voice.speaker() : voice.absent(), total));
            assertThat(asked).allMatch(voice -> voice.speaker().persona() != Persona.REQUESTER);
            assertThat(asked.isEmpty()).isEqualTo(people.stream().noneMatch(person -> person != buyer && mayRelease(person, total)));
            assertThat(Deciders.told(asked)).doesNotContain(buyer).hasSameSizeAs(Deciders.told(asked).stream().distinct().toList());
            assertThat(Deciders.told(asked).isEmpty()).isEqualTo(asked.isEmpty());
        }
    }

    private static boolean mayRelease(PersonRow person, BigDecimal total) {
        return person.persona() != Persona.REQUESTER && person.approvalLimit() != null && person.approvalLimit().compareTo(total) >= 0;
    }

    /** Whoever stands in for whom, circles and chains too, which are never entered. */
    private static Map<Long, Long> standIns(Random dice, int people) {
        Map<Long, Long> standIns = new HashMap<>();
        for (long absent = 1; absent <= people; absent++) {
            long substitute = 1 + dice.nextInt(people);
            if (dice.nextBoolean() && substitute != absent) {
                standIns.put(absent, substitute);
            }
        }
        return standIns;
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
