package io.itinera.insight.statistics.control;

import java.util.function.IntToDoubleFunction;

/** What is asked of the months around one in which hospitals were struck: each hospital gives one number, which may be missing. */
enum Contrast {
    /** The mean after the month of the strike, which is neither before nor after, less that of the months before. */
    CHANGE {
        @Override
        double of(boolean[] seen, int struck, IntToDoubleFunction series) {
            return mean(seen, struck + 1, EventStudy.end(struck), series) - mean(seen, EventStudy.begin(struck), struck, series);
        }
    },
    /** By how much it moved a month, all before the strike. */
    DRIFT {
        @Override
        double of(boolean[] seen, int struck, IntToDoubleFunction series) {
            int from = EventStudy.begin(struck);
            double middle = mean(seen, from, struck, month -> month);
            double squares = 0;
            double products = 0;
            for (int month = from; month < struck; month++) {
                if (seen[month]) {
                    squares += (month - middle) * (month - middle);
                    products += (month - middle) * series.applyAsDouble(month);
                }
            }
            return products / squares;
        }
    },
    /** The change at a strike that never was, two months before the real one, from the months before it alone. */
    PLACEBO {
        @Override
        double of(boolean[] seen, int struck, IntToDoubleFunction series) {
            int pretended = struck - EventStudy.PRETENDED;
            return mean(seen, pretended, struck, series) - mean(seen, EventStudy.begin(struck), pretended, series);
        }
    },
    /** What the drift alone would have made of it by the months after. */
    CARRIED {
        @Override
        double of(boolean[] seen, int struck, IntToDoubleFunction series) {
            return DRIFT.of(seen, struck, series) * CHANGE.of(seen, struck, month -> month);
        }
    },
    BEFORE {
        @Override
        double of(boolean[] seen, int struck, IntToDoubleFunction series) {
            return mean(seen, EventStudy.begin(struck), struck, series);
        }
    };

    abstract double of(boolean[] seen, int struck, IntToDoubleFunction series);

    private static double mean(boolean[] seen, int from, int to, IntToDoubleFunction series) {
        double sum = 0;
        int n = 0;
        for (int month = from; month < to; month++) {
            if (seen[month]) {
                sum += series.applyAsDouble(month);
                n++;
            }
        }
        return sum / n;
    }
}
