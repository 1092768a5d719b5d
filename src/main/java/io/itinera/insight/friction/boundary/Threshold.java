package io.itinera.insight.friction.boundary;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** A figure from which on something is called a friction, with what is sensible for it. Which figure holds is data; {@code insight.threshold.<code>} names it. */
public enum Threshold {
    /** Within which a search without result is made good. */
    SEARCH_PATIENCE("search-without-result", Unit.SECONDS, "10", "3600"),
    INPUT_REPEATED("repeated-input", Unit.TIMES, "2", "10"),
    INPUT_STUCK("stuck-input", Unit.TIMES, "2", "20"),
    /** Within which a cart that was left becomes an order. */
    CART_PATIENCE("abandoned-cart", Unit.HOURS, "1", "168"),
    /** Beyond which the portal is slow. */
    SLOW_PAGE("slow-page", Unit.SECONDS, "0.1", "60"),
    /** Below which whoever comes back was on the page between only by mistake. */
    QUICK_RETURN("quick-return", Unit.SECONDS, "1", "60"),
    /** Within which a call belongs to what went wrong before it. */
    CALL_AFTER("call-after-portal", Unit.HOURS, "1", "168"),
    /** Within which the same again is work done again. */
    REWORK("rework", Unit.DAYS, "1", "365"),
    ORDER_WAITS("waiting", Unit.HOURS, "1", "720"),
    ANSWER_WAITS("waiting", Unit.HOURS, "1", "720"),
    PAGE_PAINTED("poor-page", Unit.SECONDS, "0.5", "60"),
    PAGE_ANSWERED("poor-page", Unit.SECONDS, "0.05", "10"),
    PAGE_SHIFTED("poor-page", Unit.SHIFT, "0.01", "5"),
    /** From which on turning up and down a page is too much, where it is more than usual there. */
    SCROLL_TURNS("scroll-to-fro", Unit.TIMES, "2", "50");

    /** In which a threshold is told. */
    public enum Unit {
        SECONDS(2), HOURS(0), DAYS(0), TIMES(0), SHIFT(2);

        private final int decimals;

        Unit(int decimals) {
            this.decimals = decimals;
        }

        /** How many the figure may have. */
        public int decimals() {
            return decimals;
        }
    }

    private final String kind;
    private final Unit unit;
    private final BigDecimal least;
    private final BigDecimal most;

    Threshold(String kind, Unit unit, String least, String most) {
        this.kind = kind;
        this.unit = unit;
        this.least = new BigDecimal(least);
        this.most = new BigDecimal(most);
    }

    /** Those of one kind of friction; none where a single fact tells it, or the browser. */
    public static List<Threshold> of(String kind) {
        return Arrays.stream(values()).filter(threshold -> threshold.kind.equals(kind)).toList();
    }

    public String kind() {
        return kind;
    }

    public Unit unit() {
        return unit;
    }

    public BigDecimal least() {
        return least;
    }

    public BigDecimal most() {
        return most;
    }

    /** Whether the figure makes sense. */
    public boolean allows(BigDecimal figure) {
        return figure != null && figure.compareTo(least) >= 0 && figure.compareTo(most) <= 0
            && figure.stripTrailingZeros().scale() <= unit.decimals;
    }
}
