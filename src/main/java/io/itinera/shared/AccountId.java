package io.itinera.shared;

/** Names one hospital account. Everything a hospital owns carries it, and {@link Actor#guard} compares it. */
public record AccountId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
