package io.itinera.insight.friction.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;

/** A figure that analysts suppose where the log cannot tell: the minutes that one time of a kind of friction costs, or what an hour costs. */
@Entity
@Table(schema = "insight", name = "friction_assumption")
public class CostAssumption {
    /** The code of what an hour of a hospital's people costs; all others are kinds of friction. */
    public static final String HOURLY = "hour";

    @Id
    private String code;
    private BigDecimal figure;
    @Column(name = "changed_at")
    private Instant changedAt;
    @Version
    private int version;

    protected CostAssumption() {
    }

    public CostAssumption(String code, BigDecimal figure) {
        this.code = code;
        this.figure = figure;
    }

    public void become(BigDecimal other, Instant at) {
        if (figure.compareTo(other) != 0) {
            figure = other;
            changedAt = at;
        }
    }

    public String code() {
        return code;
    }

    public BigDecimal figure() {
        return figure;
    }

    public int version() {
        return version;
    }
}
