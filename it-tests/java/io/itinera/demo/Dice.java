package io.itinera.demo;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Chance with a fixed seed: the same key always gives the same throws, in whatever order the data is built. */
final class Dice {

    private static final long SEED = 20_260_114L;

    private final SplittableRandom random;

    private Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    static Dice of(Object... key) {
        return new Dice(hash(key));
    }

    static long hash(Object... key) {
        long hash = 0xcbf29ce484222325L ^ SEED;
        for (Object part : key) {
            String text = part + "|";
            for (int i = 0; i < text.length(); i++) {
                hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
            }
        }
        hash = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ hash >>> 27) * 0x94d049bb133111ebL;
        return hash ^ hash >>> 31;
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** A whole number from low to high, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    double unit() {
        return random.nextDouble();
    }

    double bell() {
        return random.nextDouble() + random.nextDouble() + random.nextDouble() + random.nextDouble() - 2.0;
    }

    /** A skewed positive number around the median, as waiting and reading times are. */
    double skewed(double median, double spread) {
        return median * StrictMath.exp(spread * bell() * 1.7);
    }

    <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    UUID uuid() {
        long high = random.nextLong() & ~0xF000L | 0x4000L;
        long low = random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
