package io.itinera.insight.friction.control;

/** Judges what browsers told of a page over everybody who looked at it in the period: one person, or one device, makes no page hard. */
interface WholePageDetector extends FrictionDetector {
    @Override
    default boolean isJudgedAsWhole() {
        return true;
    }
}
