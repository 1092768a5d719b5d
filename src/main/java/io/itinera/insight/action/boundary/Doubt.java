package io.itinera.insight.action.boundary;

/** Why it cannot be told what an action did. */
public enum Doubt {
    /** So few hospitals were seen before and after that no difference between them could be told from chance. */
    FEW_HOSPITALS,
    /** It was the same in every hospital and week: whatever is done, nothing moves. */
    NO_VARIATION,
    /** Too few weeks were seen before or after the start. */
    FEW_WEEKS,
    /** Both groups moved apart already before. */
    DRIFT,
    /** A start that never was shows an effect, too. */
    PLACEBO,
    /** It changes its direction when one hospital is left out. */
    ONE_HOSPITAL
}
