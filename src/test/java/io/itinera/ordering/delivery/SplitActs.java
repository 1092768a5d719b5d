package io.itinera.ordering.delivery;

import static io.itinera.ordering.OrderingFixture.COST_CENTRE;
import static io.itinera.ordering.OrderingFixture.DIRECTOR;
import static io.itinera.ordering.OrderingFixture.OPERATIONS;
import static io.itinera.ordering.OrderingFixture.SITE;
import static io.itinera.ordering.OrderingFixture.put;

import io.itinera.delivery.boundary.FindWork;
import io.itinera.delivery.boundary.OrderToServe;
import io.itinera.delivery.boundary.ShipOrder;
import io.itinera.delivery.boundary.SiteToServe;
import io.itinera.ordering.boundary.CartLineRow;
import io.itinera.ordering.boundary.CartRow;
import io.itinera.ordering.boundary.Chosen;
import io.itinera.ordering.boundary.OrderLineRow;
import io.itinera.ordering.boundary.ShowCart;
import io.itinera.ordering.boundary.ShowOrder;
import io.itinera.ordering.boundary.SubmitOrder;
import io.itinera.ordering.delivery.boundary.SplitCartLine;
import io.itinera.shared.Actor;
import io.itinera.testing.Portal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What people do with lines that go to several sites or come on several days, and what they see of them. */
final class SplitActs {
    /** The second site of the first hospital. */
    static final long WARD = 11;
    static final String GLOVES = "IT-100001";
    static final String BANDAGE = "IT-100005";

    private SplitActs() {
    }

    static LocalDate day(String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }

    static SplitCartLine.Part part(String quantity, Long site, String wished) {
        return new SplitCartLine.Part(quantity, site, day(wished));
    }

    static CartRow cart(Portal portal, Actor buyer) {
        return portal.as(buyer, () -> portal.get(ShowCart.class).cart());
    }

    static CartLineRow line(Portal portal) {
        return cart(portal, DIRECTOR).lines().get(0);
    }

    static Chosen split(Portal portal, String partNumber, SplitCartLine.Part... parts) {
        CartRow seen = cart(portal, DIRECTOR);
        return split(portal, DIRECTOR, new SplitCartLine.Request(seen.id(), seen.version(), partNumber, List.of(parts)));
    }

    static Chosen split(Portal portal, Actor buyer, SplitCartLine.Request request) {
        return portal.as(buyer, () -> portal.get(SplitCartLine.class).split(request));
    }

    /** The number of the cart as an order to the usual site, as it is shown. */
    static String order(Portal portal, String wished) {
        CartRow seen = cart(portal, DIRECTOR);
        return portal.as(DIRECTOR, () -> portal.get(SubmitOrder.class).submit(new SubmitOrder.Request(seen.id(), null, COST_CENTRE, SITE, day(wished), false,
            new SubmitOrder.Seen(seen.version(), seen.total(), seen.promised())))).number();
    }

    /** An order of so many bandages, some of which go to the ward on a day. */
    static String bandages(Portal portal, int quantity, String wished, SplitCartLine.Part... parts) {
        put(portal, DIRECTOR, BANDAGE, quantity);
        split(portal, BANDAGE, parts);
        return order(portal, wished);
    }

    static List<OrderLineRow> lines(Portal portal, String number) {
        return portal.as(DIRECTOR, () -> portal.get(ShowOrder.class).detail(number)).lines();
    }

    static List<SiteToServe> sites(Portal portal, String number) {
        return portal.as(OPERATIONS, () -> {
            FindWork work = portal.get(FindWork.class);
            OrderToServe order = work.order(number);
            return SiteToServe.of(order, work.lines(order.id()), work.parts(order));
        });
    }

    /** @param pieces by number of the line, from one lot */
    static String ship(Portal portal, String number, Long site, Map<Integer, Integer> pieces) {
        List<ShipOrder.Line> sent = new ArrayList<>();
        lines(portal, number).stream().filter(line -> pieces.containsKey(line.lineNo()))
            .forEach(line -> sent.add(new ShipOrder.Line(line.id(), pieces.get(line.lineNo()), "LOT-1", day("2028-01-31"))));
        return portal.as(OPERATIONS, () -> portal.get(ShipOrder.class).ship(new ShipOrder.Request(number, "Mensajería", null, sent, site)));
    }
}
