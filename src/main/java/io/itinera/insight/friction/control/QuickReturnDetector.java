package io.itinera.insight.friction.control;

/** From a page to another one and straight back to the first within seven seconds, with nothing done there (u-turn). */
final class QuickReturnDetector extends PathDetector {
    @Override
    public String code() {
        return "quick-return";
    }

    @Override
    String way() {
        return "t.at1 > t.occurred_at - interval '7' second and " + same("t.id", "t.id2") + " and not (t.type = t.type1 and " + same("t.id", "t.id1") + ")";
    }
}
