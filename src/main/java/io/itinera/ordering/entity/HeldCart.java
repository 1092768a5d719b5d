package io.itinera.ordering.entity;

import io.itinera.shared.AccountId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;

/**
 * An open cart that nobody else changes until the transaction ends. A cart holds an article once: putting it in again
 * adds up. What was changed is known apart, so that only that is written.
 */
public final class HeldCart {
    private final Whose whose;
    private final Stamp stamp;
    private final Map<Long, Integer> before;
    private final Map<Long, Integer> quantities;
    private int lastLineNo;

    /** What changes with every change of the cart: a version, and the moment, which no version that was undone shares. */
    public record Stamp(int version, Instant changedAt) {
    }

    /** Which cart it is. @param name null while it has none @param split whether parts of its lines may go elsewhere */
    record Whose(long id, AccountId account, String name, boolean split) {
    }

    HeldCart(Whose whose, Stamp stamp, Map<Long, Integer> quantities, int lastLineNo) {
        this.whose = whose;
        this.stamp = stamp;
        this.before = Map.copyOf(quantities);
        this.quantities = new LinkedHashMap<>(quantities);
        this.lastLineNo = lastLineNo;
    }

    /** One that has just been made, with nothing in it. */
    public static HeldCart started(long id, AccountId account, Stamp stamp) {
        return new HeldCart(new Whose(id, account, null, false), stamp, Map.of(), 0);
    }

    /** The same cart held again. */
    public HeldCart heldAgain(Instant at) {
        return new HeldCart(whose, new Stamp(stamp.version() + 1, at), quantities, lastLineNo);
    }

    /** The same cart after what was changed has been written. */
    public HeldCart written() {
        return new HeldCart(whose, stamp, quantities, lastLineNo);
    }

    /** How many of the article are in the cart. */
    public int quantityOf(long articleId) {
        return quantities.getOrDefault(articleId, 0);
    }

    /** How many of each article are in the cart, by article id in the order of the lines. */
    public Map<Long, Integer> quantities() {
        return new LinkedHashMap<>(quantities);
    }

    /** The cart holds exactly this many of the article from now on; none takes the article out. */
    public void hold(long articleId, int quantity) {
        if (quantity == 0) {
            quantities.remove(articleId);
        } else {
            quantities.put(articleId, quantity);
        }
    }

    /** Articles that came in, with the quantity; the caller gives them line numbers. */
    public Map<Long, Integer> added() {
        return changed(quantities, article -> !before.containsKey(article));
    }

    /** Articles of which more or fewer are in the cart now. */
    public Map<Long, Integer> altered() {
        return changed(quantities, article -> before.containsKey(article) && !before.get(article).equals(quantities.get(article)));
    }

    /** Articles that were taken out. */
    public Map<Long, Integer> removed() {
        return changed(before, article -> !quantities.containsKey(article));
    }

    private static Map<Long, Integer> changed(Map<Long, Integer> of, LongPredicate wanted) {
        return of.entrySet().stream().filter(one -> wanted.test(one.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    public int nextLineNo() {
        return ++lastLineNo;
    }

    public long id() {
        return whose.id();
    }

    public AccountId account() {
        return whose.account();
    }

    /** Null while the cart has none. */
    public String name() {
        return whose.name();
    }

    /** Whether parts of its lines may go to other sites, or come on other days. */
    public boolean isSplit() {
        return whose.split();
    }

    public Stamp stamp() {
        return stamp;
    }
}
