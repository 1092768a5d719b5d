package io.itinera.insight.friction.control;

/** From a page to another, back, and to the other again, with nothing done on either (ping-pong); told once, however often it goes on. */
final class BackAndForthDetector extends PathDetector {
    @Override
    public String code() {
        return "back-and-forth";
    }

    @Override
    String way() {
        return same("t.id", "t.id2") + " and " + same("t.id1", "t.id3") + " and " + sameType("t.id1", "t.id3") + " and not (t.type = t.type1 and "
            + same("t.id", "t.id1") + ") and not (" + same("t.id4", "t.id2") + " and " + sameType("t.id4", "t.id2") + ")";
    }
}
