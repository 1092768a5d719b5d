package io.itinera.insight.friction.control;

/** What a step is that somebody completed: something done, not a page looked at, nor what a browser or a question of ours adds. */
final class Steps {
    private Steps() {
    }

    static String completed(String alias) {
        return alias + ".outcome = 'COMPLETED' and " + alias + ".initiator = 'CUSTOMER' and " + alias + ".type not like '%VIEWED' and "
            + alias + ".type not in ('CATALOG_SEARCHED', 'OUT_OF_STOCK_MET', 'SIGNED_IN', 'SIGNED_OUT', 'SURVEY_ANSWERED', 'SURVEY_DISMISSED',"
            + " 'ALERT_OPENED', 'RAGE_CLICKED', 'DEAD_CLICKED', 'SCRIPT_FAILED', 'PAGE_PAINTED', 'PAGE_ANSWERED', 'PAGE_SHIFTED',"
            + " 'MOUSE_THRASHED', 'PAGE_SCROLLED', 'PAGE_BLOCKED')";
    }
}
