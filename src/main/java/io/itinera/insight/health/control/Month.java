package io.itinera.insight.health.control;

/**
 * What the log tells of a hospital in 30 days.
 *
 * @param value     of its orders
 * @param attempts  to order, of which some were refused or failed
 * @param spoiled   late, short, returned and disputed
 * @param friction  refused, failed and out of stock, orders left out
 * @param answered  the sum of the answers, each from 0 to 1
 * @param undecided contracts at the end of the month
 */
record Month(double value, long attempts, long refused, long delivered, long spoiled, long friction, long visits, double answered, long answers,
             long undecided) {
    static final Month NOTHING = new Month(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    Month ordered(double of, long tried, long inVain, long came, long badly) {
        return new Month(of, tried, inVain, came, badly, friction, visits, answered, answers, undecided);
    }

    Month visited(long met, long times) {
        return new Month(value, attempts, refused, delivered, spoiled, met, times, answered, answers, undecided);
    }

    Month said(double sum, long times) {
        return new Month(value, attempts, refused, delivered, spoiled, friction, visits, sum, times, undecided);
    }

    Month waiting(long contracts) {
        return new Month(value, attempts, refused, delivered, spoiled, friction, visits, answered, answers, contracts);
    }
}
