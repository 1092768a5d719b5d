package io.itinera.ordering.approval.control;

import io.itinera.ordering.approval.boundary.ApprovalRuleImpossible;
import io.itinera.ordering.approval.entity.ApprovalCause;
import io.itinera.ordering.approval.entity.ApprovalRule;
import io.itinera.shared.AccountId;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.NoSuchRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps the rules of hospitals. The one of every hospital stands as long as a hospital has none of its own for the buyer's limit. */
@ApplicationScoped
public class ApprovalRules {
    /** What a hospital has a rule about whether it keeps one or not. */
    static final Set<ApprovalCause> STANDARD = EnumSet.of(ApprovalCause.BUYER_LIMIT);
    /** The same for what overruns a budget that asks. */
    static final Set<ApprovalCause> STANDARD_OVER_BUDGET = EnumSet.of(ApprovalCause.BUYER_LIMIT, ApprovalCause.OVER_BUDGET);
    private static final int MOST = 50;
    private static final String SAME_KEY = "23505";
    private static final Comparator<ApprovalRule> AS_ASKED = Comparator.comparing((ApprovalRule rule) -> rule.terms().stepNo())
        .thenComparing(ApprovalRule::cause).thenComparing(rule -> rule.terms().wording());

    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    /** In the order in which they are asked. */
    public List<ApprovalRule> of(AccountId account) {
        return of(account, STANDARD);
    }

    /** The same with a standard one for each of the causes that the hospital keeps none for. */
    List<ApprovalRule> of(AccountId account, Set<ApprovalCause> standard) {
        List<ApprovalRule> own = em.createQuery("select r from ApprovalRule r where r.accountId = :account", ApprovalRule.class)
            .setParameter("account", account.value()).getResultList();
        Set<ApprovalCause> kept = own.stream().map(ApprovalRule::cause).collect(Collectors.toSet());
        return Stream.concat(standard.stream().filter(cause -> !kept.contains(cause)).map(ApprovalRule::ofEveryHospital), own.stream())
            .sorted(AS_ASKED).toList();
    }

    /** @throws ApprovalRuleImpossible when the hospital has the same one already, or too many */
    public void add(AccountId account, ApprovalRule.Terms terms) {
        checkNew(account, terms, null);
        long many = em.createQuery("select count(r) from ApprovalRule r where r.accountId = :account", Long.class)
            .setParameter("account", account.value()).getSingleResult();
        if (many >= MOST) {
            throw ApprovalRuleImpossible.tooMany(MOST);
        }
        em.persist(new ApprovalRule(account, terms));
        write();
    }

    /** @throws ApprovalRuleImpossible when the hospital has the same one already */
    public void change(AccountId account, long id, int seen, ApprovalRule.Terms terms) {
        ApprovalRule rule = toChange(account, id, seen);
        checkNew(account, terms, id);
        rule.become(terms);
        write();
    }

    public void remove(AccountId account, long id, int seen) {
        em.remove(toChange(account, id, seen));
    }

    /** @throws NoSuchRecord for a rule that is not the hospital's @throws ChangedMeanwhile when it is not as it was seen */
    private ApprovalRule toChange(AccountId account, long id, int seen) {
        ApprovalRule rule = em.find(ApprovalRule.class, id);
        if (rule == null || rule.accountId() != account.value()) {
            throw new NoSuchRecord();
        }
        if (rule.version() != seen) {
            throw new ChangedMeanwhile();
        }
        return rule;
    }

    /** Of two who keep the same rule at the same moment the database's key stops the second. */
    private void write() {
        try {
            em.flush();
        } catch (PersistenceException stopped) {
            throw isKey(stopped) ? ApprovalRuleImpossible.known() : stopped;
        }
    }

    private static boolean isKey(Throwable thrown) {
        return thrown != null && (thrown instanceof SQLException said && SAME_KEY.equals(said.getSQLState()) || isKey(thrown.getCause()));
    }

    private void checkNew(AccountId account, ApprovalRule.Terms terms, Long itself) {
        boolean known = em.createQuery("select r.id from ApprovalRule r where r.accountId = :account and r.wording = :wording", Long.class)
            .setParameter("account", account.value()).setParameter("wording", terms.wording()).getResultStream()
            .anyMatch(id -> !id.equals(itself));
        if (known) {
            throw ApprovalRuleImpossible.known();
        }
    }
}
