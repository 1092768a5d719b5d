package io.itinera.accounts.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A place of an account where goods are delivered. */
@Entity
@Table(schema = "accounts", name = "site")
public class Site {
    @Id
    private Long id;
    @Column(name = "account_id")
    private Long accountId;
    private String name;
    private String gln;
    private String street;
    @Column(name = "postal_code")
    private String postalCode;
    private String municipality;

    protected Site() {
    }
}
