package io.itinera.insight.health.control;

/**
 * What the log tells of a hospital in 30 days.
 *
 * @param value     of its orders
 * @param attempts  to order, of which some were refused or failed
 * @param spoiled   late, short, returned and disputed
 * @param friction  refused, failed and out of stock, orders left out
 * @param answered  the sum of the answers, each from 0 to 1, and {@code squares} that of their squares
 * @param undecided contracts at the end of the month
 */
record Month(double value, long attempts, long refused, long delivered, long spoiled, long friction, long visits, double answered, double squares,
             long answers, long undecided) {
    static final Month NOTHING = new Month(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    Month ordered(double of, long tried, long inVain, long came, long badly) {
        return new Month(of, tried, inVain, came, badly, friction, visits, answered, squares, answers, undecided);
    }

    Month visited(long met, long times) {
        return new Month(value, attempts, refused, delivered, spoiled, met, times, answered, squares, answers, undecided);
    }

    Month said(double sum, double ofSquares, long times) {
        return new Month(value, attempts, refused, delivered, spoiled, friction, visits, sum, ofSquares, times, undecided);
    }

    /** Orders that came to be. */
    long orders() {
        return attempts - refused;
    }

    Month waiting(long contracts) {
        return new Month(value, attempts, refused, delivered, spoiled, friction, visits, answered, squares, answers, contracts);
    }
}
