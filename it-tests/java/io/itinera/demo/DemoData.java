package io.itinera.demo;

import io.itinera.demo.Model.Account;
import io.itinera.demo.Model.Contract;
import io.itinera.demo.Model.Order;
import io.itinera.demo.Model.Person;
import io.itinera.demo.Model.Return;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Builds the demo data from the shared sources: {@code DemoData <shared data directory> <output directory>}. */
public final class DemoData {

    private final Sources sources;
    private final Path output;
    private final List<TableFile> tables = new ArrayList<>();

    private DemoData(Path sources, Path output) {
        this.sources = new Sources(sources);
        this.output = output;
    }

    public static void main(String[] arguments) throws IOException {
        new DemoData(Path.of(arguments[0]), Path.of(arguments[1])).build();
    }

    private void build() throws IOException {
        Catalogue catalogue = new Catalogue(sources.devices());
        List<Account> accounts = new Hospitals(sources.hospitals()).accounts();
        People people = new People(accounts);
        List<Person> theirs = new ArrayList<>();
        accounts.forEach(a -> theirs.addAll(a.people));
        tables.addAll(List.of(MasterTables.groups(), MasterTables.people("010_accounts.person", people.supplier()),
            MasterTables.tokens(people.supplier()), MasterTables.accounts(accounts), MasterTables.people("030_accounts.person", theirs)));
        tables.addAll(new Places(accounts).tables());
        tables.addAll(List.of(MasterTables.categories(catalogue.plan()), MasterTables.articles(catalogue.articles()),
            MasterTables.packaging(catalogue.articles(), sources.packaging())));
        tables.addAll(MasterTables.stock(catalogue.articles()));
        tables.add(new Equivalents().of(catalogue.articles()));
        Baskets baskets = new Baskets(sources.transactions(), catalogue, accounts.size());
        Agreements agreements = new Agreements(accounts, catalogue, baskets);
        Orders orders = new Orders(accounts, baskets);
        new Peculiar(orders.all()).arrange(accounts);
        Billing billing = new Billing();
        orders.all().forEach(o -> new Lifecycle(o, billing).run());
        trade(orders, agreements, catalogue, new PriceNews(accounts, orders.all()));
        hospitals(accounts, orders.all());
        tell(accounts, people.supplier(), agreements.all(), orders);
        ActionPlans plans = new ActionPlans(accounts, people.supplier(), Map.of());
        tables.addAll(plans.tables());
        write(theirs, people.supplier());
        new ActionPlans(accounts, people.supplier(), Foretelling.of(output, plans.registered())).tables().forEach(table -> table.writeTo(output));
        System.out.println("cancelled lines without an earlier order: " + orders.unmatched());
    }

    private void hospitals(List<Account> accounts, List<Order> orders) {
        tables.addAll(ApprovalTables.of(accounts, orders));
        tables.addAll(new WardLists(orders).of(accounts));
        tables.add(new OwnCodes(orders).of(accounts));
        tables.addAll(new StandingDemand(orders).of(accounts));
        tables.addAll(new Allowances(orders).of(accounts));
    }

    /** The log, and what is kept beside it of what it tells. */
    private void tell(List<Account> accounts, List<Person> supplier, List<Contract> contracts, Orders orders) {
        QuoteDemand quotes = new QuoteDemand(orders.all());
        tables.addAll(quotes.of(accounts));
        Desk desk = new Desk(supplier);
        Disputes disputes = new Disputes(orders.all(), desk);
        Interviews interviews = new Interviews(accounts, supplier);
        tables.addAll(new Journeys(accounts, desk, contracts).tell(orders.all(), returned(orders), List.of(quotes, disputes, interviews)));
        tables.addAll(List.of(disputes.table(), interviews.table()));
    }

    private void trade(Orders orders, Agreements agreements, Catalogue catalogue, PriceNews news) {
        List<TableFile> trade = new TradeTables(orders.all()).all(returned(orders));
        agreements.all().forEach(DemoData::commitment);
        tables.add(MasterTables.contracts(agreements.all()));
        tables.add(MasterTables.prices(catalogue.articles(), agreements.all(), news));
        tables.add(news.changes());
        tables.addAll(trade);
        tables.add(MasterTables.warnings(agreements.all()));
    }

    /** Only what was received can be sent back; numbers follow the days. */
    private static List<Return> returned(Orders orders) {
        List<Return> kept = new ArrayList<>(orders.returns());
        kept.removeIf(r -> r.line.received == 0 || r.order.shipments.stream().anyMatch(s -> s.received == null || !s.received.isBefore(r.at)));
        kept.sort(Comparator.comparing((Return r) -> r.at).thenComparing(r -> r.line.id));
        Set<Integer> lines = new HashSet<>();
        kept.removeIf(r -> !lines.add(r.line.id));
        for (int i = 0; i < kept.size(); i++) {
            kept.get(i).id = i + 1;
            kept.get(i).quantity = Math.min(kept.get(i).quantity, kept.get(i).line.received);
            kept.get(i).line.returned = kept.get(i).quantity;
        }
        return kept;
    }

    /** What was agreed to be bought: between a little below and far above what was. */
    private static void commitment(Contract contract) {
        double part = 0.22 + 0.86 * Dice.of("commitment", contract.number).unit();
        long euros = contract.consumed == 0 ? 40_000 : Math.round(contract.consumed / 100.0 / part);
        long step = euros > 20_000 ? 1_000 : 100;
        contract.commitment = Math.max(step, euros / step * step) * 100;
    }

    private void write(List<Person> theirs, List<Person> ours) throws IOException {
        tables.sort(Comparator.comparing(TableFile::name));
        StringBuilder names = new StringBuilder();
        for (TableFile table : tables) {
            table.writeTo(output);
            names.append(table.name()).append('\n');
            System.out.println(table.name() + " " + table.rows());
        }
        Files.writeString(output.resolve("tables.txt"), names);
        Files.writeString(output.resolve("anchor.txt"), Times.NOW + "\n");
        Files.writeString(output.resolve("sequences.sql"), Sequences.statements(tables));
        StringBuilder signIns = new StringBuilder("role;sign-in;password;name\n");
        List<Person> all = new ArrayList<>(theirs);
        all.addAll(ours);
        all.stream().filter(p -> p.email.endsWith("@demo.example")).sorted(Comparator.comparing((Person p) -> p.account == null ? 99 : p.account.id))
            .forEach(p -> signIns.append(String.join(";", p.persona, p.email, Passwords.DEMO, p.given + " " + p.family)).append('\n'));
        Files.writeString(output.resolve("sign-ins.csv"), signIns);
    }
}
