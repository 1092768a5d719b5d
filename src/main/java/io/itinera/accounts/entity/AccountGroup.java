package io.itinera.accounts.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Hospitals that belong together and may negotiate as one. */
@Entity
@Table(schema = "accounts", name = "account_group")
public class AccountGroup {
    @Id
    private Long id;
    private String name;

    protected AccountGroup() {
    }
}
