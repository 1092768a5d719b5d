package io.itinera.demo;

import io.itinera.demo.Model.Account;
import io.itinera.demo.Model.Contract;
import io.itinera.demo.Model.Order;
import io.itinera.demo.Model.Person;
import io.itinera.demo.Model.Return;
import java.util.ArrayList;
import java.util.List;

/** Tells the twelve months as touchpoints and answers. */
final class Journeys {

    private final Trail trail = new Trail();
    private final Surveys surveys = new Surveys();
    private final List<Account> accounts;
    private final List<Person> operations;
    private final List<Contract> contracts;

    Journeys(List<Account> accounts, List<Person> supplier, List<Contract> contracts) {
        this.accounts = accounts;
        this.operations = supplier.stream().filter(p -> p.persona.equals("OPERATIONS")).toList();
        this.contracts = contracts;
    }

    Trail trail() {
        return trail;
    }

    Surveys surveys() {
        return surveys;
    }

    List<Person> operations() {
        return operations;
    }

    List<TableFile> tell(List<Order> orders, List<Return> returns) {
        LooseVisits loose = new LooseVisits(trail);
        for (Account account : accounts) {
            List<Order> theirs = orders.stream().filter(o -> o.account == account).toList();
            Order earlier = null;
            for (Order order : theirs) {
                new OrderJourney(this, order, earlier).tell();
                earlier = order;
            }
            loose.of(account, theirs);
        }
        Renewals renewals = new Renewals(trail, surveys);
        contracts.forEach(renewals::of);
        returns.forEach(r -> OrderJourney.giveBack(r, trail));
        TableFile asked = surveys.ask(trail);
        List<TableFile> tables = new ArrayList<>(trail.tables());
        tables.add(asked);
        return tables;
    }
}
