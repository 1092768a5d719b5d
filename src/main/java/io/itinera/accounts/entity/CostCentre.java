package io.itinera.accounts.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Where a hospital books what it buys. */
@Entity
@Table(schema = "accounts", name = "cost_centre")
public class CostCentre {
    @Id
    private Long id;
    @Column(name = "account_id")
    private Long accountId;
    private String code;
    private String name;

    protected CostCentre() {
    }
}
