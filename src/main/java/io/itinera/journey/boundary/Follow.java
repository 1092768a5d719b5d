package io.itinera.journey.boundary;

/**
 * How often one type of touchpoint directly followed another in the cases of orders within some days, and in how many cases.
 *
 * @param before NOTHING where the case began with the second
 */
public record Follow(String before, String type, long count, long cases) {
    public static final String NOTHING = "NONE";

    public boolean isBeginning() {
        return before.equals(NOTHING);
    }
}
