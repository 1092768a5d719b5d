package io.itinera.demo;

import io.itinera.demo.Model.Line;
import io.itinera.demo.Model.Order;
import io.itinera.demo.Model.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Sees to it that the hospital of the demo sign-ins has an order in every state, whatever chance had in mind. */
final class DemoStates {

    private static final List<String> FATES = List.of("AWAITING", "SUBMITTED", "AWAITING", "CONFIRMED", "SUBMITTED", "CONFIRMED",
        "PARTLY", "TRANSIT", "DELIVERED", "TRANSIT", "PARTS", "DELIVERED", "CANCELLED", "REJECTED");
    private static final long ABOVE_LIMIT = 610_000L;

    private final List<Order> latest;

    DemoStates(List<Order> orders) {
        latest = new ArrayList<>(orders);
        latest.sort(Comparator.comparing((Order o) -> o.submitted).thenComparing(o -> o.key).reversed());
        latest.removeIf(o -> o.lines.size() < 2 || o.cancelled != null);
    }

    void arrange() {
        for (int i = 0; i < FATES.size(); i++) {
            Order order = latest.get(i);
            order.fate = FATES.get(i);
            Person buyer = order.account.those("PURCHASING_DIRECTOR").get(0);
            switch (order.fate) {
                case "AWAITING", "REJECTED" -> raise(order, i == 2 ? order.account.those("REQUESTER").get(0) : buyer);
                case "CANCELLED" -> order.cancelled = order.submitted.plusSeconds(2_400);
                default -> order.person = i % 3 == 0 ? order.person : buyer;
            }
            order.late = false;
            order.shortDelivery = false;
        }
    }

    private static void raise(Order order, Person by) {
        order.person = by;
        Line dearest = order.lines.stream().max(Comparator.comparingLong(l -> l.price * l.quantity)).orElseThrow();
        while (order.total() <= ABOVE_LIMIT) {
            dearest.quantity += dearest.article.multiple * Math.max(1, dearest.quantity / dearest.article.multiple / 4);
            Orders.price(order);
        }
    }
}
