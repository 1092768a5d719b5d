package io.itinera.insight.friction.control;

import io.itinera.platform.persistence.SqlQuery;

/** From a page to another, back, and to the other again, with nothing done on either (ping-pong); told once, however often it goes on. */
final class BackAndForthDetector extends PathDetector {
    @Override
    public String code() {
        return "back-and-forth";
    }

    @Override
    SqlQuery condition(Looking looking) {
        return SqlQuery.of("w.forth");
    }
}
