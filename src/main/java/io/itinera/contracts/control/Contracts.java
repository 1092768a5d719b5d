package io.itinera.contracts.control;

import io.itinera.contracts.boundary.ContractRow;
import io.itinera.contracts.boundary.MonthRow;
import io.itinera.contracts.entity.Contract;
import io.itinera.shared.AccountId;
import io.itinera.shared.NoSuchRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds contracts and what was bought under them. */
@ApplicationScoped
public class Contracts {
    private static final String COLUMNS = "c.id, c.number, c.accountId, c.title, c.startsOn, c.endsOn, c.noticeDays,"
        + " c.commitment, c.currency, c.decision, c.decidedAt, c.agreedAt, c.quoteNumber, f.number";
    private static final String ROW = "select new io.itinera.contracts.boundary.ContractRow(" + COLUMNS
        + ", coalesce(sum(x.amount), 0)) from Contract c left join Contract f on f.id = c.followsId left join Consumption x on x.contractId = c.id where ";
    private static final String GROUPED = " group by " + COLUMNS;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;

    /** @throws NoSuchRecord when there is no such contract */
    public ContractRow row(String number) {
        return rows("c.number = :number", "").setParameter("number", asPrinted(number))
            .getResultStream().findFirst().orElseThrow(NoSuchRecord::new);
    }

    public List<ContractRow> of(AccountId account) {
        return endedLast(rows("c.accountId = :account", " order by c.endsOn, c.id").setParameter("account", account.value()).getResultList(),
            ContractDays.today(clock));
    }

    /** Those of several accounts that end on the day or later, so that nobody sums up what was ever bought; without accounts that have none. */
    Map<AccountId, List<ContractRow>> ending(Collection<AccountId> accounts, LocalDate from) {
        LocalDate today = ContractDays.today(clock);
        return accounts.isEmpty() ? Map.of() : rows("c.accountId in :accounts and c.endsOn >= :from", " order by c.endsOn, c.id")
            .setParameter("accounts", accounts.stream().map(AccountId::value).toList()).setParameter("from", from).getResultList().stream()
            .collect(Collectors.groupingBy(row -> new AccountId(row.accountId()), Collectors.collectingAndThen(Collectors.toList(),
                rows -> endedLast(rows, today))));
    }

    private static List<ContractRow> endedLast(List<ContractRow> rows, LocalDate today) {
        List<ContractRow> all = new ArrayList<>(rows);
        List<ContractRow> over = new ArrayList<>(all.stream().filter(row -> row.daysLeft(today) < 0).toList());
        all.removeAll(over);
        Collections.reverse(over);
        all.addAll(over);
        return all;
    }

    /** Those nobody has decided on, ending from today on and not after the day. */
    public List<ContractRow> undecided(AccountId account, LocalDate from, LocalDate to) {
        return rows("c.accountId = :account and c.decision is null and c.endsOn between :from and :to",
                " order by c.endsOn, c.id").setParameter("account", account.value())
            .setParameter("from", from).setParameter("to", to).getResultList();
    }

    /** @throws NoSuchRecord when there is no such contract */
    Contract get(String number) {
        return em.createQuery("select c from Contract c where c.number = :number", Contract.class)
            .setParameter("number", asPrinted(number)).getResultStream().findFirst().orElseThrow(NoSuchRecord::new);
    }

    boolean belongs(String number, AccountId account) {
        return !em.createQuery("select c.id from Contract c where c.number = :number and c.accountId = :account", Long.class)
            .setParameter("number", asPrinted(number)).setParameter("account", account.value()).getResultList().isEmpty();
    }

    public List<MonthRow> months(ContractRow contract) {
        Map<YearMonth, BigDecimal> bought = new HashMap<>();
        em.createQuery("select x.consumedAt, x.amount from Consumption x where x.contractId = :contract", Object[].class)
            .setParameter("contract", contract.id()).getResultStream().forEach(row -> bought.merge(
                YearMonth.from(((Instant) row[0]).atZone(ContractDays.HOSPITALS_ZONE)), (BigDecimal) row[1],
                BigDecimal::add));
        LocalDate today = ContractDays.today(clock);
        YearMonth last = YearMonth.from(contract.endsOn().isBefore(today) ? contract.endsOn() : today);
        BigDecimal total = BigDecimal.ZERO;
        List<MonthRow> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(contract.startsOn()); !month.isAfter(last); month = month.plusMonths(1)) {
            BigDecimal amount = bought.getOrDefault(month, BigDecimal.ZERO);
            total = total.add(amount);
            LocalDate by = month.atEndOfMonth().isBefore(contract.endsOn()) ? month.atEndOfMonth() : contract.endsOn();
            months.add(new MonthRow(month.atDay(1), amount, total, contract.expected(by.isAfter(today) ? today : by)));
        }
        return months;
    }

    private TypedQuery<ContractRow> rows(String where, String order) {
        return em.createQuery(ROW + where + GROUPED + order, ContractRow.class);
    }

    private static String asPrinted(String number) {
        return number == null ? "" : number.strip().toUpperCase(Locale.ROOT);
    }
}
