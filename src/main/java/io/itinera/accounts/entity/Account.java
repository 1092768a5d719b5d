package io.itinera.accounts.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * A hospital as a customer: it owns its sites, cost centres, people, orders, invoices and contracts, may belong to a
 * group, and is looked after by one account manager.
 */
@Entity
@Table(schema = "accounts", name = "account")
public class Account {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "accounts.account_seq")
    @SequenceGenerator(name = "accounts.account_seq", sequenceName = "accounts.account_seq", allocationSize = 50)
    private Long id;
    private String code;
    private String name;
    @Column(name = "group_id")
    private Long groupId;
    private String segment;
    private String municipality;
    private String province;
    private String region;
    private String currency;
    @Column(name = "account_manager_id")
    private Long accountManagerId;
    private boolean played;
    @Version
    private int version;

    protected Account() {
    }

    public Long id() {
        return id;
    }
}
