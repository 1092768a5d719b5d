package io.itinera.insight.map.control;

import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.statistics.control.ClusterDraws;
import io.itinera.insight.statistics.control.CrossProducts;
import io.itinera.insight.statistics.control.RelativeWeights;
import io.itinera.insight.statistics.control.TwoProportions;
import io.itinera.insight.map.boundary.MomentsOfTruth;
import io.itinera.insight.map.boundary.MomentsOfTruth.Driver;
import io.itinera.insight.map.boundary.MomentsOfTruth.Kind;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tells which of the things that people met go together with how they feel. Answers of one hospital resemble each other, so intervals come
 * from drawing hospitals, never single answers.
 */
record DriverModel(List<Answered> answers) {
    private static final double ERROR = 0.05;

    /** Something that can be met. */
    record Met(Kind kind, String stage) {
    }

    /** One answer. @param felt 0 to 100 */
    record Answered(long account, double felt, Set<Met> met) {
    }

    /** Of every driver and the outcome over some answers. */
    private record Products(CrossProducts rows) {
        static Products of(List<Answered> some, List<Met> drivers) {
            return new Products(CrossProducts.of(some.stream().map(answer -> DoubleStream.concat(drivers.stream()
                .mapToDouble(driver -> answer.met().contains(driver) ? 1 : 0), DoubleStream.of(answer.felt())).toArray()).toList(), drivers.size() + 1));
        }

        static Products sum(Stream<Products> some) {
            return new Products(CrossProducts.sum(some.map(Products::rows)));
        }

        private double covariance(int i, int j) {
            return rows.covariance(i, j);
        }

        private double correlation(int i, int j) {
            return covariance(i, j) / Math.sqrt(covariance(i, i) * covariance(j, j));
        }

        /** Nothing where a driver was met by nobody or everybody, or everybody feels alike. */
        Optional<Reading> read() {
            int outcome = rows.sums().length - 1;
            int drivers = outcome - 1;
            double[][] among = new double[drivers][drivers];
            double[] with = new double[drivers];
            for (int i = 1; i <= outcome; i++) {
                if (covariance(i, i) <= 0) {
                    return Optional.empty();
                }
            }
            for (int i = 0; i < drivers; i++) {
                with[i] = correlation(i + 1, outcome);
                for (int j = 0; j < drivers; j++) {
                    among[i][j] = i == j ? 1 : correlation(i + 1, j + 1);
                }
            }
            return RelativeWeights.of(among, with).map(weights -> new Reading(weights.rSquared(), shares(weights), points(weights)));
        }

        private static double[] shares(RelativeWeights weights) {
            return Arrays.stream(weights.weights()).map(weight -> weights.rSquared() == 0 ? 0 : weight / weights.rSquared()).toArray();
        }

        private double[] points(RelativeWeights weights) {
            int outcome = rows.sums().length - 1;
            double[] points = weights.coefficients().clone();
            for (int i = 0; i < points.length; i++) {
                points[i] *= Math.sqrt(covariance(outcome, outcome) / covariance(i + 1, i + 1));
            }
            return points;
        }
    }

    /** @param points what each driver makes of 100 */
    private record Reading(double rSquared, double[] shares, double[] points) {
    }

    MomentsOfTruth read(Instant asOf) {
        List<Met> met = answers.stream().flatMap(answer -> answer.met().stream()).distinct()
            .sorted(Comparator.comparing(Met::kind).thenComparing(Met::stage, Comparator.nullsFirst(Comparator.naturalOrder()))).toList();
        List<Met> drivers = met.stream().filter(each -> count(each) >= MomentsOfTruth.FEWEST_EACH
            && answers.size() - count(each) >= MomentsOfTruth.FEWEST_EACH).toList();
        Map<Long, List<Answered>> hospitals = answers.stream().collect(Collectors.groupingBy(Answered::account));
        MomentsOfTruth nothing = new MomentsOfTruth(answers.size(), hospitals.size(), null, List.of(), met.size() - drivers.size(), asOf);
        if (drivers.isEmpty() || answers.size() < Math.max(MomentsOfTruth.FEWEST, MomentsOfTruth.FEWEST_EACH * drivers.size())
            || hospitals.size() < Estimate.FEWEST) {
            return nothing;
        }
        List<Products> products = hospitals.values().stream().map(some -> Products.of(some, drivers)).toList();
        return Products.sum(products.stream()).read().map(reading -> new MomentsOfTruth(answers.size(), hospitals.size(),
            reading.rSquared(), drivers(drivers, reading, draws(products)), met.size() - drivers.size(), asOf)).orElse(nothing);
    }

    private long count(Met each) {
        return answers.stream().filter(answer -> answer.met().contains(each)).count();
    }

    private static List<Reading> draws(List<Products> hospitals) {
        return ClusterDraws.of(hospitals.size(), drawn -> Products.sum(drawn.mapToObj(hospitals::get)).read());
    }

    private List<Driver> drivers(List<Met> drivers, Reading reading, List<Reading> draws) {
        return IntStream.range(0, drivers.size()).mapToObj(n -> driver(drivers.get(n), n, reading, draws, ERROR / drivers.size()))
            .sorted(Comparator.comparing((Driver driver) -> driver.weight().value()).reversed()).toList();
    }

    /** @param strict how likely chance may call it a moment of truth, all drivers looked at together */
    private Driver driver(Met met, int at, Reading reading, List<Reading> draws, double strict) {
        double points = reading.points()[at];
        double[] shares = draws.stream().mapToDouble(draw -> draw.shares()[at]).sorted().toArray();
        long telling = Math.min(hospitals(met, true), hospitals(met, false));
        if (!ClusterDraws.isEnough(draws) || telling < TwoProportions.FEWEST_CLUSTERS) {
            return new Driver(met.kind(), met.stage(), count(met), weight(reading.shares()[at], shares), new Estimate(points, null, null, answers.size()), false);
        }
        int all = (int) answers.stream().map(Answered::account).distinct().count();
        double deviation = ClusterDraws.deviation(draws, draw -> draw.points()[at]);
        double half = ClusterDraws.reach(all, telling, ERROR) * deviation;
        return new Driver(met.kind(), met.stage(), count(met), weight(reading.shares()[at], shares), new Estimate(points, points - half, points + half, answers.size()),
            Math.abs(points) > ClusterDraws.reach(all, telling, strict) * deviation);
    }

    /** In how many somebody who answered met it, or did not. */
    private long hospitals(Met met, boolean isMet) {
        return answers.stream().filter(answer -> answer.met().contains(met) == isMet).map(Answered::account).distinct().count();
    }

    private Estimate weight(double value, double[] drawn) {
        return drawn.length == 0 ? new Estimate(value, null, null, answers.size())
            : new Estimate(value, quantile(drawn, ERROR / 2), quantile(drawn, 1 - ERROR / 2), answers.size());
    }

    private static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }
}
