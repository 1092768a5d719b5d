package io.itinera.demo;

import static io.itinera.demo.TableFile.money;

import io.itinera.demo.Model.Account;
import io.itinera.demo.Model.Order;
import io.itinera.demo.Model.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What cost centres of some hospitals may spend in the year that is nearly over: each has spent another part of it. The two hospitals of the demo's sign-ins have none,
 * because the journey of one is what statements are counted by and both are bought for without end where portals are killed.
 */
final class Allowances {
    private static final LocalDate FROM = Times.ANCHOR.minusDays(318);
    private static final LocalDate TO = Times.ANCHOR.plusDays(46);
    private static final long STEP = 50_000;
    private static final int NEARLY = 80;
    /** Percent spent, as the centres follow each other. */
    private static final List<Integer> SPENT = List.of(62, 91, 78, 84, 70, 95, 66, 88);
    private static final List<String> ON_OVERRUN = List.of("ASK", "WARN", "BLOCK");

    private final List<Order> orders;
    private final TableFile budgets = new TableFile("141_ordering.budget",
        "id,account_id,cost_centre_id,from_on,to_on,begins_at,ends_at,amount,on_overrun,told_percent,version");
    private final TableFile changes = new TableFile("142_ordering.budget_change",
        "id,account_id,budget_id,cost_centre_id,changed_at,person_id,kind,from_on,to_on,amount,on_overrun");
    private final TableFile books = new TableFile("143_ordering.budget_book", "account_id,times");

    Allowances(List<Order> orders) {
        this.orders = orders;
    }

    List<TableFile> of(List<Account> accounts) {
        accounts.stream().filter(account -> account.id % 7 == 2 && !account.played).forEach(this::all);
        return List.of(budgets, changes, books);
    }

    private void all(Account account) {
        Person director = account.those("PURCHASING_DIRECTOR").get(0);
        Instant begin = Times.at(FROM, 0, 0);
        Instant end = Times.at(TO.plusDays(1), 0, 0);
        int kept = 0;
        for (int centre : account.centres) {
            long spent = orders.stream().filter(o -> o.centre == centre && !o.submitted.isBefore(begin) && o.submitted.isBefore(end))
                .flatMap(o -> o.lines.stream()).mapToLong(l -> l.price * (l.quantity - l.cancelled - l.returned)).sum();
            if (spent > 0) {
                int percent = SPENT.get(kept % SPENT.size());
                String onOverrun = ON_OVERRUN.get(kept % ON_OVERRUN.size());
                long amount = (spent * 100 / percent + STEP - 1) / STEP * STEP;
                budgets.row(budgets.rows() + 1, account.id, centre, FROM, TO, begin, end, money(amount), onOverrun, spent * 100 >= amount * NEARLY ? NEARLY : 0, 1);
                changes.row(changes.rows() + 1, account.id, budgets.rows(), centre, Times.at(FROM.minusDays(6), 600 + 3 * kept, 0), director.id, "ADDED", FROM, TO,
                    money(amount), onOverrun);
                kept++;
            }
        }
        books.row(account.id, kept);
    }
}
