package io.itinera.demo;

import io.itinera.demo.Model.Account;
import io.itinera.demo.Model.Contract;
import io.itinera.demo.Model.Order;
import io.itinera.demo.Model.Return;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Tells the twelve months as touchpoints and answers. */
final class Journeys {

    private final Trail trail = new Trail();
    private final Surveys surveys = new Surveys();
    private final List<Account> accounts;
    private final Desk desk;
    private final List<Contract> contracts;

    Journeys(List<Account> accounts, Desk desk, List<Contract> contracts) {
        this.accounts = accounts;
        this.desk = desk;
        this.contracts = contracts;
    }

    Trail trail() {
        return trail;
    }

    Surveys surveys() {
        return surveys;
    }

    Desk desk() {
        return desk;
    }

    /** @param besides what has more to tell */
    List<TableFile> tell(List<Order> orders, List<Return> returns, List<Consumer<Trail>> besides) {
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
        besides.forEach(one -> one.accept(trail));
        TableFile asked = surveys.ask(trail);
        List<TableFile> tables = new ArrayList<>(trail.tables());
        tables.add(asked);
        return tables;
    }
}
