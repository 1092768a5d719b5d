package io.itinera.contracts.control;

import io.itinera.contracts.boundary.ContractRow;
import io.itinera.contracts.boundary.ContractTermNotPossible;
import io.itinera.contracts.boundary.DrawUpContract.Deal;
import io.itinera.contracts.boundary.DrawUpContract.Drawn;
import io.itinera.contracts.boundary.DrawUpContract.Line;
import io.itinera.contracts.boundary.DrawUpContract.Span;
import io.itinera.contracts.entity.Contract;
import io.itinera.contracts.entity.Decision;
import io.itinera.contracts.entity.Price;
import io.itinera.shared.AccountId;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.Money;
import io.itinera.shared.NoSuchRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Makes a contract of what was agreed, with a price for each of its lines. */
@ApplicationScoped
public class Agreements {
    static final int LONGEST_TITLE = 200;
    private static final int MOST_YEARS = 5;
    /** Before the end, unless it goes on from a contract that says otherwise. */
    private static final int NOTICE_DAYS = 60;
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
    private static final BigDecimal DAYS = BigDecimal.valueOf(365);

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Contracts contracts;
    @Inject Prices prices;
    @Inject CurrentActor actor;
    @Inject Clock clock;

    public Drawn draw(Deal deal) {
        Contract before = before(deal);
        BigDecimal commitment = check(deal, before);
        Span span = deal.span();
        int notice = before == null ? NOTICE_DAYS : before.noticeDays();
        int most = (int) ChronoUnit.DAYS.between(span.from(), span.to()) / 2;
        Contract contract = new Contract(new Contract.Agreed(deal.account().value(), deal.title().strip(), commitment, deal.currency()),
            new Contract.Term(span.from(), span.to(), Math.min(notice, most)), new Contract.Origin(deal.quote(), before == null ? null : before.id(), clock.instant()));
        em.persist(contract);
        contract.takeNumber();
        em.flush();
        deal.lines().forEach(line -> em.persist(Price.agreed(contract, line.articleId(), line.minQuantity(), line.price(), line.yearly())));
        answer(before);
        prices.forgetAll();
        return new Drawn(contract.id(), contract.number(), commitment);
    }

    /** @return what it comes to over the term */
    public BigDecimal check(Deal deal) {
        return check(deal, before(deal));
    }

    private BigDecimal check(Deal deal, Contract before) {
        LocalDate today = ContractDays.today(clock);
        LocalDate latest = today.plusYears(1);
        if (before != null && !before.endsOn().isBefore(latest)) {
            latest = before.endsOn().plusDays(1);
        }
        Span span = deal.span();
        if (span.from() == null || span.from().isBefore(today) || span.from().isAfter(latest)) {
            throw ContractTermNotPossible.begin(today, latest);
        }
        LocalDate first = span.from().plusMonths(1).minusDays(1);
        LocalDate last = span.from().plusYears(MOST_YEARS).minusDays(1);
        if (span.to() == null || span.to().isBefore(first) || span.to().isAfter(last)) {
            throw ContractTermNotPossible.end(first, last);
        }
        if (deal.title() == null || deal.title().isBlank() || deal.title().strip().length() > LONGEST_TITLE) {
            throw ContractTermNotPossible.title(LONGEST_TITLE);
        }
        return commitment(deal.lines(), span);
    }

    /** A year's expectation for each whole month of the term a twelfth, and for the days beyond them each a 365th. */
    static BigDecimal commitment(List<Line> lines, Span span) {
        BigDecimal year = lines.stream().map(line -> Money.line(line.yearly(), line.price())).reduce(BigDecimal.ZERO, BigDecimal::add);
        Period term = Period.between(span.from(), span.to().plusDays(1));
        BigDecimal months = year.multiply(BigDecimal.valueOf(term.toTotalMonths())).divide(MONTHS, 6, RoundingMode.HALF_UP);
        return Money.cents(months.add(year.multiply(BigDecimal.valueOf(term.getDays())).divide(DAYS, 6, RoundingMode.HALF_UP)));
    }

    /** Those that go on, and those whose prices ended lately. */
    public List<ContractRow> predecessors(AccountId account) {
        LocalDate since = ContractDays.today(clock).minusDays(PriceChoice.LAPSED_WITHIN_DAYS);
        return contracts.of(account).stream().filter(row -> !row.endsOn().isBefore(since)).toList();
    }

    private Contract before(Deal deal) {
        if (deal.follows() == null || deal.follows().isBlank()) {
            return null;
        }
        Contract before = contracts.get(deal.follows());
        if (before.accountId() != deal.account().value()) {
            throw new NoSuchRecord();
        }
        return before;
    }

    /** That another goes on from it is the hospital's answer, where it gave none, so that nobody is asked about its end any more. */
    private void answer(Contract before) {
        if (before != null) {
            em.refresh(before, LockModeType.PESSIMISTIC_WRITE);
            LocalDate today = ContractDays.today(clock);
            if (before.decision() == null && !before.hasEnded(today)) {
                before.decide(Decision.RENEW, actor.get().person().value(), clock.instant(), today);
            }
        }
    }
}
