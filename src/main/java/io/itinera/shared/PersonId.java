package io.itinera.shared;

/** Names one person, of a hospital or of the supplier. */
public record PersonId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
