package io.itinera.accounts.entity;

import io.itinera.shared.Persona;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who uses the portal, for a hospital or for the supplier. A person signs in with the e-mail address, speaks
 * one of the portal's languages, and may order up to one limit and approve up to another. Whoever leaves is made
 * inactive and never deleted, because orders and approvals keep naming them. Whoever objects to being recorded is not.
 */
@Entity
@Table(schema = "accounts", name = "person")
public class Person {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "accounts.person_seq")
    @SequenceGenerator(name = "accounts.person_seq", sequenceName = "accounts.person_seq", allocationSize = 50)
    private Long id;
    @Column(name = "account_id")
    private Long accountId;
    @Column(name = "given_name")
    private String givenName;
    @Column(name = "family_name")
    private String familyName;
    private String email;
    @Column(name = "password_hash")
    private String passwordHash;
    @Enumerated(EnumType.STRING)
    private Persona persona;
    private UUID pseudonym;
    private String language;
    @Column(name = "time_zone")
    private String timeZone;
    @Column(name = "order_limit")
    private BigDecimal orderLimit;
    @Column(name = "approval_limit")
    private BigDecimal approvalLimit;
    private boolean active;
    @Column(name = "objected_at")
    private Instant objectedAt;
    @Version
    private int version;

    protected Person() {
    }

    public Long id() {
        return id;
    }

    /** Null for the supplier's people. */
    public Long accountId() {
        return accountId;
    }

    public String givenName() {
        return givenName;
    }

    public String familyName() {
        return familyName;
    }

    public String fullName() {
        return givenName + " " + familyName;
    }

    public String email() {
        return email;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public Persona persona() {
        return persona;
    }

    public UUID pseudonym() {
        return pseudonym;
    }

    public String language() {
        return language;
    }

    public String timeZone() {
        return timeZone;
    }

    public boolean isActive() {
        return active;
    }

    /** Since when the person does not want to be recorded; null for never. */
    public Instant objectedAt() {
        return objectedAt;
    }

    public boolean isObjecting() {
        return objectedAt != null;
    }

    /** From now on nothing analytic names the person; a second time changes nothing. */
    public void object(Instant at) {
        objectedAt = objectedAt == null ? at : objectedAt;
    }

    /** The person may be recorded again. */
    public void allow() {
        objectedAt = null;
    }

    /**
     * Nothing is left that says who it was, and nobody can enter as them. Orders keep naming the row; the number by which the log
     * knew the person is replaced by one that nothing carries.
     */
    public void erase() {
        givenName = "Nº";
        familyName = id.toString();
        email = "erased-" + id + "@itinera.invalid";
        passwordHash = "!";
        pseudonym = UUID.randomUUID();
        objectedAt = null;
        active = false;
    }

    public void speak(String newLanguage) {
        language = newLanguage;
    }
}
