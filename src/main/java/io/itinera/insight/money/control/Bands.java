package io.itinera.insight.money.control;

import io.itinera.insight.money.boundary.BandRow;
import io.itinera.insight.money.boundary.Experience;
import io.itinera.insight.money.boundary.MoneyQuestion;
import io.itinera.insight.statistics.control.Wilson;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many orders were followed by another one in time, by how much was met in their month. Only what is seen: who meets much may differ in much else. */
final class Bands {
    private static final int SOME = 2;
    private static final int MANY = 5;

    /** By hospital: how many were followed, and of how many. */
    private final Map<Long, long[]> hospitals = new HashMap<>();

    private Bands() {
    }

    static List<BandRow> of(MoneyQuestion question, Months months, Map<Long, Ordered> orders, Map<Long, Strikes> strikes) {
        Map<String, Bands> all = new LinkedHashMap<>();
        (question.experience() == Experience.ANSWER ? List.of("HIGH", "LOW") : List.of("NONE", "ONCE", "SOME", "MANY")).forEach(band -> all.put(band, new Bands()));
        orders.forEach((account, its) -> {
            Strikes met = strikes.getOrDefault(account, Strikes.NONE);
            boolean[] could = met.comparable(months.count(), 0);
            int rhythm = its.rhythm(months.count());
            for (int month = 0; month < months.count(); month++) {
                String band = band(question.experience(), met.times(month), could[month]);
                if (band != null && its.orders(month) > 0) {
                    all.get(band).add(account, its.orders(month), its.followed(month, rhythm));
                }
            }
        });
        List<BandRow> rows = new ArrayList<>();
        all.forEach((band, one) -> rows.add(one.row(band)));
        return rows;
    }

    /** Null for a month that tells nothing. */
    private static String band(Experience experience, long times, boolean could) {
        if (times == 0 && !could) {
            return null;
        }
        if (experience == Experience.ANSWER) {
            return times > 0 ? "LOW" : "HIGH";
        }
        return times == 0 ? "NONE" : times < SOME ? "ONCE" : times < MANY ? "SOME" : "MANY";
    }

    private void add(long account, long those, long thereof) {
        long[] its = hospitals.computeIfAbsent(account, one -> new long[2]);
        its[0] += thereof;
        its[1] += those;
    }

    private BandRow row(String band) {
        return new BandRow(band, hospitals.size(), hospitals.size() < Judgement.FEWEST ? null : Wilson.ofClusters(hospitals.values()));
    }
}
