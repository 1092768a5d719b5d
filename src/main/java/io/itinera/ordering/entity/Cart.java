package io.itinera.ordering.entity;

import io.itinera.shared.AccountId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one person is about to order. It comes into being with the first article put into it, carries where the goods go
 * and how the hospital books them, and ends as exactly one order; the next article starts a new cart. Meanwhile it may lie
 * aside under a name, while another one is filled. It is read here, and changed as {@link HeldCart}.
 */
@Entity
@Table(schema = "ordering", name = "cart")
public class Cart {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ordering.cart_seq")
    @SequenceGenerator(name = "ordering.cart_seq", sequenceName = "ordering.cart_seq", allocationSize = 50)
    private Long id;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "person_id")
    private long personId;
    @Enumerated(EnumType.STRING)
    private CartStatus status;
    @Column(name = "cost_centre_id")
    private Long costCentreId;
    @Column(name = "site_id")
    private Long siteId;
    private String name;
    /** For the submission: the quote at whose prices the cart is ordered is written beside the cart. */
    @Column(name = "quote_id", insertable = false, updatable = false)
    private Long quoteId;
    /** Whether its person may have other carts; those who work in one are spared the look. */
    private boolean beside;
    /** Whether its hospital kept budgets when it was handed in; the others are spared the look. */
    @Column(insertable = false, updatable = false)
    private boolean budgeted;
    /** For the page and the submission: it is chosen beside what is in the cart. */
    @Column(name = "complete_only", insertable = false, updatable = false)
    private boolean completeOnly;
    /** Whether a line of it may say itself who pays; the others are spared the look. */
    @Column(insertable = false, updatable = false)
    private boolean allocated;
    /** For the page and the submission: which parts of it go elsewhere is written beside its lines. */
    @Column(insertable = false, updatable = false)
    private boolean split;
    @Column(name = "changed_at")
    private Instant changedAt;
    @OneToMany(mappedBy = "cart")
    @OrderBy("lineNo")
    private List<CartLine> lines = new ArrayList<>();
    @Version
    private int version;

    protected Cart() {
    }

    /** How many of each article are in the cart, by article id in the order of the lines. */
    public Map<Long, Integer> quantities() {
        Map<Long, Integer> quantities = new LinkedHashMap<>();
        lines.forEach(line -> quantities.put(line.articleId(), line.quantity()));
        return quantities;
    }

    /** For whoever holds its row and changes what is in it. */
    public HeldCart held() {
        return new HeldCart(new HeldCart.Whose(id, account(), name, split), new HeldCart.Stamp(version, changedAt), quantities(),
            lines.isEmpty() ? 0 : lines.get(lines.size() - 1).lineNo());
    }

    public Long id() {
        return id;
    }

    public AccountId account() {
        return new AccountId(accountId);
    }

    public List<CartLine> lines() {
        return List.copyOf(lines);
    }

    /** Where the person's last order was booked; null when unknown. */
    public Long costCentreId() {
        return costCentreId;
    }

    /** Where the person's last order went; null when unknown. */
    public Long siteId() {
        return siteId;
    }

    /** Null while it has none. */
    public String name() {
        return name;
    }

    /** At whose prices it is ordered; null for those of the day. */
    public Long quoteId() {
        return quoteId;
    }

    /** Whether its person may have carts beside it. */
    public boolean isBeside() {
        return beside;
    }

    /** Of a cart that is handed in: whether its hospital keeps budgets. */
    public boolean isBudgeted() {
        return budgeted;
    }

    /** Whether it is to come only when everything is there. */
    public boolean isCompleteOnly() {
        return completeOnly;
    }

    /** Whether a line of it may say itself who pays. */
    public boolean isAllocated() {
        return allocated;
    }

    /** Whether parts of its lines may go to other sites, or come on other days; those of which none does are spared the look. */
    public boolean isSplit() {
        return split;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public int version() {
        return version;
    }
}
