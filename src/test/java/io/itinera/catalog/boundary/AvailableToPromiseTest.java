package io.itinera.catalog.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.catalog.boundary.Promise.Delay;
import io.itinera.catalog.boundary.Promise.Part;
import io.itinera.catalog.control.DeliveryDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AvailableToPromiseTest {
    /** Thursday. */
    private static final LocalDate TODAY = LocalDate.parse("2026-11-26");
    private static final int CASES = 20_000;
    private static final int FARTHEST = 40;

    @Test
    @DisplayName("CAT-8.1 promises what is on hand, then what each delivery brings, then what the maker supplies")
    void promisesPartByPart() {
        AvailableToPromise supply = new AvailableToPromise(20, List.of(new Delivery(30, day("2026-12-10")), new Delivery(10, day("2026-12-01"))), 30);
        assertThat(supply.promise(20, 1, TODAY).parts()).containsExactly(part(20, "2026-11-30"));
        assertThat(supply.promise(50, 1, TODAY).parts())
            .containsExactly(part(20, "2026-11-30"), part(10, "2026-12-03"), part(20, "2026-12-14"));
        assertThat(supply.promise(100, 1, TODAY).parts()).last().isEqualTo(part(40, "2027-01-11"));
        assertThat(supply.steps(1, TODAY)).containsExactly(part(20, "2026-11-30"), part(30, "2026-12-03"), part(60, "2026-12-14"));
        assertThat(new AvailableToPromise(20, supply.deliveries(), 5).steps(1, TODAY)).containsExactly(part(20, "2026-11-30"), part(30, "2026-12-03"));
        assertThat(supply.moreOn(TODAY)).isEqualTo("2027-01-11");
    }

    @Test
    @DisplayName("CAT-8.1 packs are not parted, goods promised already come first, and a delivery that is late is expected any moment")
    void keepsPacksTogether() {
        assertThat(new AvailableToPromise(25, List.of(new Delivery(30, day("2026-12-01"))), null).promise(50, 10, TODAY).parts())
            .containsExactly(part(20, "2026-11-30"), part(30, "2026-12-03"));
        AvailableToPromise backlog = new AvailableToPromise(-15, List.of(new Delivery(20, day("2026-12-01")), new Delivery(20, day("2026-12-08"))), null);
        assertThat(backlog.promise(10, 1, TODAY).parts()).containsExactly(part(5, "2026-12-03"), part(5, "2026-12-10"));
        assertThat(backlog.most()).isEqualTo(25);
        assertThat(new AvailableToPromise(0, List.of(new Delivery(5, day("2026-11-20"))), null).promise(5, 1, TODAY).completeOn()).isEqualTo("2026-11-30");
        assertThat(new AvailableToPromise(0, List.of(new Delivery(5, null)), null).promise(5, 1, TODAY).completeOn()).isEqualTo("2026-12-14");
    }

    @Test
    @DisplayName("CAT-8.1 says which pieces come later than by another promise, and nothing of those that only come sooner")
    void comparesPromises() {
        Promise seen = new Promise(List.of(part(20, "2026-11-30"), part(30, "2026-12-14")));
        assertThat(new Promise(List.of(part(50, "2026-12-14"))).behind(seen)).contains(new Delay(20, day("2026-11-30"), day("2026-12-14")));
        assertThat(new Promise(List.of(part(20, "2026-11-30"), part(30, "2026-12-15"))).behind(seen))
            .contains(new Delay(50, day("2026-12-14"), day("2026-12-15")));
        assertThat(new Promise(List.of(part(25, "2026-11-30"), part(25, "2026-12-03"))).behind(seen)).isEmpty();
        assertThat(new Promise(List.of(part(50, "2026-12-14"))).notBefore(day("2026-12-20")).behind(seen.notBefore(day("2026-12-20")))).isEmpty();
        assertThat(Promise.left(seen.kept(), 50, seen.completeOn())).isEqualTo(seen);
        assertThat(Promise.left(seen.kept(), 35, seen.completeOn()).parts()).containsExactly(part(5, "2026-11-30"), part(30, "2026-12-14"));
        assertThat(Promise.left(null, 35, seen.completeOn()).parts()).containsExactly(part(35, "2026-12-14"));
        assertThat(new Promise(List.of(part(50, "2026-12-14"))).kept()).isNull();
    }

    @Test
    @DisplayName("CAT-8.1 equals a count piece by piece, day by day, for any supply")
    void equalsACountByHand() {
        Random random = new Random(19);
        for (int i = 0; i < CASES; i++) {
            AvailableToPromise supply = supply(random);
            int quantity = 1 + random.nextInt(60);
            int pack = 1 + random.nextInt(4);
            if (quantity <= supply.most()) {
                assertThat(supply.promise(quantity, pack, TODAY)).as("%s of %s in %s", quantity, supply, pack)
                    .isEqualTo(counted(supply, quantity, pack));
            }
        }
    }

    @Test
    @DisplayName("CAT-8.1 however many ask, never more is promised by any day than there is by then, and more is never there sooner")
    void neverPromisesMoreThanThereIs() {
        Random random = new Random(8);
        for (int i = 0; i < CASES; i++) {
            AvailableToPromise supply = supply(random);
            AvailableToPromise left = supply;
            Map<LocalDate, Integer> promised = new TreeMap<>();
            for (int orders = random.nextInt(6); orders > 0; orders--) {
                int quantity = 1 + random.nextInt(20);
                if (quantity + 1 <= Math.min(left.most(), 1_000)) {
                    Promise promise = left.promise(quantity, 1, TODAY);
                    assertThat(left.promise(quantity + 1, 1, TODAY).completeOn()).isAfterOrEqualTo(promise.completeOn());
                    promise.parts().forEach(part -> promised.merge(part.on(), part.quantity(), Integer::sum));
                    left = left.without(quantity);
                }
            }
            int together = 0;
            for (Map.Entry<LocalDate, Integer> some : promised.entrySet()) {
                together += some.getValue();
                assertThat(together).as("%s of %s", promised, supply).isLessThanOrEqualTo(there(supply, some.getKey()));
            }
        }
    }

    private static AvailableToPromise supply(Random random) {
        List<Delivery> deliveries = new ArrayList<>();
        for (int more = random.nextInt(4); more > 0; more--) {
            deliveries.add(new Delivery(1 + random.nextInt(20), random.nextInt(8) == 0 ? null : TODAY.plusDays(random.nextInt(FARTHEST) - 5)));
        }
        return new AvailableToPromise(random.nextInt(40) - 15, deliveries, random.nextBoolean() ? null : 1 + random.nextInt(25));
    }

    /** Takes piece after piece from what has come in by each day, and lets whole packs go. */
    private static Promise counted(AvailableToPromise supply, int quantity, int pack) {
        Map<LocalDate, Integer> days = new TreeMap<>();
        int gone = 0;
        for (LocalDate day = TODAY; gone < quantity; day = day.plusDays(1)) {
            int there = 0;
            while (there < quantity && there < leaving(supply, day)) {
                there++;
            }
            while (there < quantity && there % pack != 0) {
                there--;
            }
            if (there > gone) {
                days.merge(DeliveryDays.arriving(day), there - gone, Integer::sum);
                gone = there;
            }
        }
        return new Promise(days.entrySet().stream().map(one -> new Part(one.getValue(), one.getKey())).toList());
    }

    /** How many can reach a hospital by a day. */
    private static int there(AvailableToPromise supply, LocalDate arrives) {
        int most = 0;
        for (LocalDate day = TODAY; !DeliveryDays.arriving(day).isAfter(arrives); day = day.plusDays(1)) {
            most = leaving(supply, day);
        }
        return most;
    }

    /** How many can have left the house by a day. */
    private static int leaving(AvailableToPromise supply, LocalDate day) {
        if (supply.leadDays() != null && !DeliveryDays.workingDaysAfter(TODAY, supply.leadDays()).isAfter(day)) {
            return Integer.MAX_VALUE;
        }
        return supply.free() + supply.deliveries().stream().filter(one -> one.on() == null
            ? !DeliveryDays.workingDaysAfter(TODAY, 10).isAfter(day) : !one.on().isAfter(day)).mapToInt(Delivery::quantity).sum();
    }

    private static Part part(int quantity, String on) {
        return new Part(quantity, day(on));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
