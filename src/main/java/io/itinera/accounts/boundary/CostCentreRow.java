package io.itinera.accounts.boundary;

/** Where a hospital books what it buys. */
public record CostCentreRow(long id, String code, String name) {
    public String label() {
        return code + " · " + name;
    }
}
