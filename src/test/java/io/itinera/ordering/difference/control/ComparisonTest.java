package io.itinera.ordering.difference.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.itinera.ordering.boundary.OrderLineRow;
import io.itinera.ordering.boundary.OrderRow;
import io.itinera.ordering.difference.boundary.LineFacts;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-26");

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @DisplayName("ORD-11.1 what comes otherwise is a difference, what is on its way is none")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        nothing shipped yet           | CONFIRMED                  | confirmed=10                                                      |
        a part shipped in time        | PARTLY_SHIPPED             | confirmed=10 shipped=4 at=2026-11-25T09:00:00Z                    |
        all as ordered                | RECEIVED                   | confirmed=10 shipped=10 at=2026-11-29T09:00:00Z price=1.0500      |
        delivered on the promised day | RECEIVED                   | confirmed=10 shipped=10 at=2026-11-30T22:30:00Z                   |
        the day ends in Madrid        | RECEIVED                   | confirmed=10 shipped=10 at=2026-11-30T23:30:00Z                   | DATE_DELIVERED 2026-11-30>2026-12-01
        not answered by the supplier  | SUBMITTED                  | promised=2026-11-01 wished=2026-10-01                             |
        waits for approval            | AWAITING_APPROVAL          | promised=2026-11-01 wished=2026-10-01                             |
        taken back by the buyer       | CANCELLED                  | cancelled=10                                                      |
        turned down                   | REJECTED                   | cancelled=10                                                      |
        nothing can be supplied       | CANCELLED answered         | cancelled=10 promised=2026-11-01                                  | QUANTITY_CONFIRMED 10>0
        the rest is cancelled         | CONFIRMED                  | confirmed=6 cancelled=4                                           | QUANTITY_CONFIRMED 10>6
        the rest comes later          | CONFIRMED                  | confirmed=6 promised=2026-12-10                                   | DATE_CONFIRMED 2026-11-30>2026-12-10
        promised later than wished    | CONFIRMED                  | confirmed=10 wished=2026-11-27                                    | DATE_CONFIRMED 2026-11-27>2026-11-30
        promised later, came in time  | RECEIVED                   | confirmed=10 shipped=10 wished=2026-11-27 at=2026-11-27T09:00:00Z |
        came later than wished        | RECEIVED                   | confirmed=10 shipped=10 wished=2026-11-27 at=2026-11-28T09:00:00Z | DATE_CONFIRMED 2026-11-27>2026-11-30
        promised before it is wished  | CONFIRMED                  | confirmed=10 wished=2026-12-24                                    |
        the first promise is unknown  | CONFIRMED                  | confirmed=10 promised=2026-12-10 first=                           |
        overdue and not shipped       | CONFIRMED                  | confirmed=10 promised=2026-11-25 first=2026-11-25                 | DATE_DELIVERED_OPEN 2026-11-25>-
        due today                     | CONFIRMED                  | confirmed=10 promised=2026-11-26 first=2026-11-26                 |
        overdue on the way            | SHIPPED                    | confirmed=10 shipped=10 promised=2026-11-25 first=2026-11-25      | DATE_DELIVERED_OPEN 2026-11-25>-
        a part came, the rest is late | PARTLY_SHIPPED             | confirmed=10 shipped=4 promised=2026-11-25 first=2026-11-25 at=2026-11-24T09:00:00Z | DATE_DELIVERED_OPEN 2026-11-25>-
        counted short                 | SHIPPED                    | confirmed=10 shipped=10 missing=2 at=2026-11-26T09:00:00Z         | QUANTITY_DELIVERED 10>8
        short in the first of two     | PARTLY_SHIPPED             | confirmed=10 shipped=4 missing=2 at=2026-11-26T09:00:00Z          | QUANTITY_DELIVERED 10>8
        short and invoiced            | SHIPPED                    | confirmed=10 shipped=10 missing=2 beyond=2 at=2026-11-26T09:00:00Z| QUANTITY_DELIVERED 10>8, QUANTITY_INVOICED 8>10
        another price                 | SHIPPED                    | confirmed=10 shipped=10 price=1.10 at=2026-11-26T09:00:00Z        | PRICE_INVOICED 1.05>1.1
        a lower price in one of two   | SHIPPED                    | confirmed=10 shipped=10 price=1 high=1.05 at=2026-11-26T09:00:00Z | PRICE_INVOICED 1.05>1
        another article               | SHIPPED                    | confirmed=10 shipped=10 part=IT-9 at=2026-11-26T09:00:00Z         | ARTICLE_INVOICED IT-1>IT-9
        """)
    void compares(String name, String state, String values, String expected) {
        Map<String, String> given = values(values);
        OrderRow order = order(state.split(" "), given);

        String found = new Comparison(order, TODAY).of(line(given), facts(given)).stream()
            .map(one -> one.kind() + " " + one.expected() + ">" + one.actual()).collect(Collectors.joining(", "));

        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    private static Map<String, String> values(String text) {
        Map<String, String> values = new HashMap<>();
        for (String one : text.split(" ")) {
            String[] parts = one.split("=");
            values.put(parts[0], parts.length > 1 ? parts[1] : "");
        }
        return values;
    }

    private static OrderRow order(String[] state, Map<String, String> given) {
        return new OrderRow(1, "P-1", 1, 1, 1, 1, null, day(given, "wished", null), state[0], "EUR", BigDecimal.TEN, Instant.EPOCH, null, null,
            null, state.length > 1 ? Instant.EPOCH : null, null, null, 0, false, false);
    }

    private static OrderLineRow line(Map<String, String> given) {
        return new OrderLineRow(1, 1, 1, 1, "IT-1", "Venda", "BOX", 10, new BigDecimal("1.0500"), null, whole(given, "confirmed"),
            whole(given, "shipped"), 0, 0, whole(given, "cancelled"), day(given, "promised", "2026-11-30"), day(given, "first", "2026-11-30"), null, 0, false, false);
    }

    private static LineFacts facts(Map<String, String> given) {
        BigDecimal price = given.containsKey("price") ? new BigDecimal(given.get("price")) : null;
        return new LineFacts(given.containsKey("at") ? Instant.parse(given.get("at")) : null, whole(given, "missing"), whole(given, "beyond"),
            price, given.containsKey("high") ? new BigDecimal(given.get("high")) : price, given.get("part"), given.get("part"));
    }

    private static int whole(Map<String, String> given, String name) {
        return Integer.parseInt(given.getOrDefault(name, "0"));
    }

    private static LocalDate day(Map<String, String> given, String name, String otherwise) {
        String day = given.getOrDefault(name, otherwise);
        return day == null || day.isEmpty() ? null : LocalDate.parse(day);
    }
}
