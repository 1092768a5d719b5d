package io.itinera.accounts.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * What a program shows to act for a person. It is issued once, works until its day or until it is revoked, and only its
 * hash is kept: whoever reads the table can use none of them.
 */
@Entity
@Table(schema = "accounts", name = "api_token")
public class ApiToken {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "accounts.api_token_seq")
    @SequenceGenerator(name = "accounts.api_token_seq", sequenceName = "accounts.api_token_seq", allocationSize = 50)
    private Long id;
    @Column(name = "person_id")
    private long personId;
    private String name;
    @Column(name = "token_hash")
    private String tokenHash;
    @Column(name = "issued_at")
    private Instant issuedAt;
    @Column(name = "expires_at")
    private Instant expiresAt;
    @Column(name = "revoked_at")
    private Instant revokedAt;
    @Version
    private int version;

    protected ApiToken() {
    }

    public ApiToken(long personId, String name, String tokenHash, Instant issuedAt, Instant expiresAt) {
        this.personId = personId;
        this.name = name;
        this.tokenHash = tokenHash;
        this.issuedAt = issuedAt;
        this.expiresAt = expiresAt;
    }

    public long personId() {
        return personId;
    }

    /** It works no more from now on; revoking it again changes nothing. */
    public void revoke(Instant at) {
        if (revokedAt == null) {
            revokedAt = at;
        }
    }
}
