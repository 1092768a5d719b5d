package io.itinera.demo;

import io.itinera.demo.Model.Account;
import io.itinera.demo.Model.Person;
import java.time.Instant;
import java.util.List;

/** The supplier's people in operations: who of them serves a hospital changes by the day. */
final class Desk {
    private final List<Person> operations;

    Desk(List<Person> supplier) {
        operations = supplier.stream().filter(person -> person.persona.equals("OPERATIONS")).toList();
    }

    Person on(Account account, Instant at) {
        return operations.get((int) Math.floorMod(Dice.hash("ops", account.code, Times.day(at)), (long) operations.size()));
    }

    /** Something that the supplier does in the portal. */
    Step step(String type, Account account, Instant at) {
        Step step = new Step(type, account).from("WEB", "SUPPLIER");
        step.who = on(account, at);
        return step;
    }
}
