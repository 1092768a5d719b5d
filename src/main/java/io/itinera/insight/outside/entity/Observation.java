package io.itinera.insight.outside.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** What was said, seen or made of at a contact with a hospital, about one touchpoint. Whoever noted it may correct it. */
@Entity
@Table(schema = "insight", name = "observation")
public class Observation {
    public static final int LONGEST = 400;
    public static final int WORST = -2;
    public static final int BEST = 2;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "insight.observation_seq")
    @SequenceGenerator(name = "insight.observation_seq", sequenceName = "insight.observation_seq", allocationSize = 50)
    private Long id;
    @Column(name = "contact_id")
    private Long contactId;
    @Column(name = "contact_type")
    private String contactType;
    @Column(name = "account_id")
    private long accountId;
    private String persona;
    private String touchpoint;
    @Enumerated(EnumType.STRING)
    private Basis basis;
    private String words;
    private int valence;
    @Enumerated(EnumType.STRING)
    private Confidence confidence;
    @Column(name = "happened_at")
    private Instant happenedAt;
    @Column(name = "person_id")
    private Long personId;
    @Column(name = "corrected_at")
    private Instant correctedAt;
    @Version
    private int version;

    protected Observation() {
    }

    /**
     * @param touchpoint which it concerns
     * @param valence    from -2, very bad, to 2, very good
     */
    public Observation(String touchpoint, Basis basis, String words, int valence, Confidence confidence) {
        say(touchpoint, basis, words, valence, confidence);
    }

    private void say(String about, Basis rests, String said, int felt, Confidence sure) {
        if (felt < WORST || felt > BEST) {
            throw new IllegalArgumentException("valence " + felt);
        }
        touchpoint = about;
        basis = rests;
        String plain = said.replaceAll("\\p{Cntrl}", " ").strip();
        words = plain.substring(0, Math.min(LONGEST, plain.length()));
        valence = felt;
        confidence = sure;
    }

    /** Says what the other says; the contact, and who noted it, stay. */
    public void correct(Observation other, Instant at) {
        say(other.touchpoint, other.basis, other.words, other.valence, other.confidence);
        correctedAt = at;
    }

    /** At which contact, with which hospital. @param contact its touchpoint; null where nothing was recorded @param with whom; null when it was not said */
    public void at(Long contact, String type, long account, String with, Instant at) {
        contactId = contact;
        contactType = type;
        accountId = account;
        persona = with;
        happenedAt = at;
    }

    public void notedBy(long person) {
        personId = person;
    }

    public boolean isAt(int known) {
        return version == known;
    }

    public boolean isOf(long account) {
        return accountId == account;
    }

    /** Nobody's once whoever noted it is erased. */
    public boolean isNotedBy(long person) {
        return personId != null && personId == person;
    }
}
