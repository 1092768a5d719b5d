package io.itinera.ordering.quote.entity;

import io.itinera.ordering.quote.entity.QuoteLine.Said;
import io.itinera.shared.PersonId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One turn of a negotiation: what one side said of all lines at one moment; never changed. */
@Entity
@Table(schema = "ordering", name = "quote_version")
public class QuoteVersion {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ordering.quote_version_seq")
    @SequenceGenerator(name = "ordering.quote_version_seq", sequenceName = "ordering.quote_version_seq", allocationSize = 50)
    private Long id;
    @Column(name = "quote_id")
    private long quoteId;
    @Column(name = "version_no")
    private int versionNo;
    @Column(name = "by_supplier")
    private boolean bySupplier;
    @Column(name = "person_id")
    private long personId;
    @Column(name = "made_at")
    private Instant madeAt;
    @Column(name = "valid_until")
    private LocalDate validUntil;
    private String note;
    @OneToMany(mappedBy = "quoteVersion", cascade = CascadeType.ALL)
    @OrderBy("lineNo")
    private List<QuoteLine> lines = new ArrayList<>();

    protected QuoteVersion() {
    }

    public QuoteVersion(Quote quote, Turn turn, List<Said> said) {
        quoteId = quote.id();
        versionNo = quote.versionNo();
        bySupplier = turn.validUntil() != null;
        personId = turn.by().value();
        madeAt = turn.at();
        validUntil = turn.validUntil();
        note = turn.note();
        said.forEach(one -> lines.add(new QuoteLine(this, one)));
    }

    /** Who said it and when. @param validUntil the last day of the prices offered; null for the hospital @param note null for none */
    public record Turn(PersonId by, Instant at, LocalDate validUntil, String note) {
    }

    public int versionNo() {
        return versionNo;
    }

    public boolean isBySupplier() {
        return bySupplier;
    }

    public Turn turn() {
        return new Turn(new PersonId(personId), madeAt, validUntil, note);
    }

    public List<Said> lines() {
        return lines.stream().map(QuoteLine::said).toList();
    }
}
