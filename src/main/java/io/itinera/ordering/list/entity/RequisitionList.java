package io.itinera.ordering.list.entity;

import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.Persona;
import io.itinera.shared.PersonId;
import jakarta.persistence.CascadeType;
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
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Articles that a hospital orders again and again. Somebody makes it, for themselves or for colleagues of the hospital to read or
 * to change; it is counted against its par levels and ordered from as often as anybody likes, and ends when it is deleted. When
 * its maker is erased, a list that is shared goes on without one, and the purchasing director looks after it.
 */
@Entity
@Table(schema = "ordering", name = "requisition_list")
public class RequisitionList {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ordering.requisition_list_seq")
    @SequenceGenerator(name = "ordering.requisition_list_seq", sequenceName = "ordering.requisition_list_seq", allocationSize = 50)
    private Long id;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "person_id")
    private Long personId;
    private String name;
    @Enumerated(EnumType.STRING)
    private Sharing sharing;
    @Column(name = "changed_at")
    private Instant changedAt;
    @OneToMany(mappedBy = "list", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("lineNo")
    private List<ListLine> lines = new ArrayList<>();
    @Version
    private int version;

    protected RequisitionList() {
    }

    public RequisitionList(AccountId account, PersonId maker, String name, Sharing sharing, Instant at) {
        accountId = account.value();
        personId = maker.value();
        this.name = name;
        this.sharing = sharing;
        changedAt = at;
    }

    /** What somebody wants of a line. @param place the place typed; null leaves the line where it is */
    public record Wish(Integer par, Integer place, String note) {
    }

    public boolean isSeenBy(Actor actor) {
        return isOf(actor) && (sharing != Sharing.PRIVATE || isMadeBy(actor));
    }

    public boolean isChangedBy(Actor actor) {
        return isKeptBy(actor) || isOf(actor) && sharing == Sharing.FULL;
    }

    /** Whether the actor says who sees it, and deletes it: its maker, and without one the purchasing director. */
    public boolean isKeptBy(Actor actor) {
        return isMadeBy(actor) || personId == null && isSeenBy(actor) && actor.persona() == Persona.PURCHASING_DIRECTOR;
    }

    public boolean isMadeBy(Actor actor) {
        return personId != null && isOf(actor) && personId == actor.person().value();
    }

    private boolean isOf(Actor actor) {
        return account().equals(actor.account());
    }

    public void rename(String newName, Instant at) {
        name = newName;
        changedAt = at;
    }

    public void share(Sharing with, Instant at) {
        sharing = with;
        changedAt = at;
    }

    /** The articles come last, in their order. None of them may be in the list. */
    public void add(Collection<ListLine.Start> articles, Instant at) {
        int last = lines.stream().mapToInt(ListLine::lineNo).max().orElse(0);
        for (ListLine.Start article : articles) {
            lines.add(new ListLine(this, ++last, article));
        }
        changedAt = at;
    }

    /** By line id; a line that moves to a place stands there, whoever stood there makes room. */
    public void change(Map<Long, Wish> wishes, Collection<Long> removed, Instant at) {
        lines.removeIf(line -> removed.contains(line.id()));
        wishes.forEach((id, wish) -> lines.stream().filter(line -> line.id() == id).forEach(line -> line.become(wish.par(), wish.note())));
        List<ListLine> inOrder = new ArrayList<>(lines);
        inOrder.sort(Comparator.comparingLong((ListLine line) -> rank(line, wishes.get(line.id()))).thenComparing(ListLine::lineNo));
        for (int i = 0; i < inOrder.size(); i++) {
            inOrder.get(i).move(i + 1);
        }
        changedAt = at;
    }

    /** Between two lines that stay: before whoever stands at the place when moving up, behind when moving down. */
    private static long rank(ListLine line, Wish wish) {
        long place = wish == null || wish.place() == null ? line.lineNo() : wish.place();
        return 2 * place + Long.signum(place - line.lineNo());
    }

    public long id() {
        return id;
    }

    public AccountId account() {
        return new AccountId(accountId);
    }

    /** Null once the maker is erased. */
    public Long personId() {
        return personId;
    }

    public String name() {
        return name;
    }

    public Sharing sharing() {
        return sharing;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public List<ListLine> lines() {
        return lines.stream().sorted(Comparator.comparing(ListLine::lineNo)).toList();
    }

    public int version() {
        return version;
    }
}
