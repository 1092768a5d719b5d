package io.itinera.insight.action.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** A hospital's part in an action: it gets it, or it is compared with. */
@Embeddable
public class ActionHospital {
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "gets_it")
    private boolean getting;

    protected ActionHospital() {
    }

    ActionHospital(long accountId, boolean getting) {
        this.accountId = accountId;
        this.getting = getting;
    }

    public long accountId() {
        return accountId;
    }

    public boolean isGetting() {
        return getting;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ActionHospital hospital && hospital.accountId == accountId && hospital.getting == getting;
    }

    @Override
    public int hashCode() {
        return Objects.hash(accountId, getting);
    }
}
