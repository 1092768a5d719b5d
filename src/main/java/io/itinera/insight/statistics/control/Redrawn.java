package io.itinera.insight.statistics.control;

/**
 * The mean of two contrasts over the struck, less those beside them, for any list of months of strikes: the same sums as {@link Cohorts#mean} makes, without a question asked twice, because
 * they are made thousands of times. A month that falls on a hospital which could not have been struck in it has no part.
 */
final class Redrawn {
    private final double[][] measured;
    private final double[][] exposed;
    /** 1 where a hospital has a part, struck or beside others, else 0. */
    private final double[][] stands;
    private final int months;

    /** Keeps the contrasts and changes them. @param comparable by hospital and month whether it could have been struck */
    Redrawn(double[][] measured, double[][] exposed, boolean[][] comparable) {
        this.measured = measured;
        this.exposed = exposed;
        months = measured.length == 0 ? 0 : measured[0].length;
        stands = new double[measured.length][months];
        for (int i = 0; i < measured.length; i++) {
            for (int month = 0; month < months; month++) {
                boolean isThere = comparable[i][month] && !Double.isNaN(measured[i][month]);
                stands[i][month] = isThere ? 1 : 0;
                measured[i][month] = isThere ? measured[i][month] : 0;
                exposed[i][month] = isThere ? exposed[i][month] : 0;
            }
        }
    }

    double[] means(int[] labels) {
        double[] beside = new double[months];
        double[] besideExposed = new double[months];
        double[] of = new double[months];
        double[] struck = new double[months];
        double[] struckExposed = new double[months];
        int[] n = new int[months];
        for (int i = 0; i < labels.length; i++) {
            int label = labels[i];
            int last = Math.min(months - 1, label - EventStudy.end(0));
            double[] its = measured[i];
            double[] itsExposed = exposed[i];
            double[] there = stands[i];
            for (int month = 0; month <= last; month++) {
                beside[month] += its[month];
                besideExposed[month] += itsExposed[month];
                of[month] += there[month];
            }
            if (label < months && there[label] > 0) {
                struck[label] += its[label];
                struckExposed[label] += itsExposed[label];
                n[label]++;
            }
        }
        double[] sums = new double[2];
        int all = 0;
        for (int month = 0; month < months; month++) {
            if (n[month] > 0 && of[month] > 0) {
                sums[0] += struck[month] - n[month] * beside[month] / of[month];
                sums[1] += struckExposed[month] - n[month] * besideExposed[month] / of[month];
                all += n[month];
            }
        }
        return new double[] {sums[0] / all, sums[1] / all};
    }
}
