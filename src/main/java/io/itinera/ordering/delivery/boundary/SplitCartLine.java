package io.itinera.ordering.delivery.boundary;

import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.accounts.boundary.SiteRow;
import io.itinera.catalog.boundary.ArticleCard;
import io.itinera.catalog.boundary.FindArticles;
import io.itinera.ordering.boundary.CartSetAside;
import io.itinera.ordering.boundary.Chosen;
import io.itinera.ordering.boundary.QuantityNotPossible;
import io.itinera.ordering.boundary.WishedDayNotPossible;
import io.itinera.ordering.control.Carts;
import io.itinera.ordering.control.OrderDays;
import io.itinera.ordering.control.QuantityRule;
import io.itinera.ordering.control.WishedDayRule;
import io.itinera.ordering.delivery.control.CartParts;
import io.itinera.ordering.entity.HeldCart;
import io.itinera.shared.Actor;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.About;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A buyer says which parts of a line of the cart go to other sites of the hospital or come on other days; the rest goes with the order. */
@UseCase
public class SplitCartLine {
    /** Whoever needs more deliveries of an article orders more often. */
    public static final int MOST = 20;

    @Inject Carts carts;
    @Inject CartParts parts;
    @Inject FindArticles articles;
    @Inject FindAccounts accounts;
    @Inject CurrentActor actor;
    @Inject Clock clock;
    @Inject Event<CartLineSplit> split;

    /** @param cart the open one, as it was shown @param seen its version @param parts none to have all of it go with the order */
    public record Request(@About(ObjectType.CART) long cart, int seen, @About(ObjectType.PRODUCT) String partNumber, List<Part> parts) {
        public Request {
            parts = List.copyOf(parts);
        }
    }

    /** @param quantity as typed @param wishedOn null for as soon as possible */
    public record Part(String quantity, Long siteId, LocalDate wishedOn) {
    }

    /**
     * @throws PartRefused      for what is typed of one part, and when all of them are more than the line
     * @throws TooManyParts     beyond {@link #MOST}
     * @throws CartSetAside     when the buyer is in another cart by now
     * @throws ChangedMeanwhile when the cart was changed since it was shown
     * @throws NoSuchRecord     for a site that is not the hospital's, or an article that does not exist
     */
    @Permits(Permission.FILL_CARTS)
    @Records(PortalTouchpoint.CART_LINE_SPLIT)
    public Chosen split(Request request) {
        ArticleCard article = articles.card(request.partNumber());
        if (request.parts().size() > MOST) {
            throw new TooManyParts(MOST);
        }
        Actor buyer = actor.get();
        List<CartPartRow> wanted = read(request.parts(), article, buyer);
        HeldCart held = carts.hold(buyer.ownAccount(), buyer.person());
        if (held.id() != request.cart()) {
            throw new CartSetAside();
        }
        int line = held.quantityOf(article.id());
        List<CartPartRow> together = together(wanted, article.partNumber(), line);
        if (line > 0 && parts.of(held.id()).getOrDefault(article.id(), List.of()).equals(together)) {
            return new Chosen.MadeBefore();
        }
        if (line == 0 || held.stamp().version() != request.seen() + 1) {
            throw new ChangedMeanwhile();
        }
        parts.keep(held.id(), article.id(), together);
        carts.forget(buyer.person());
        split.fire(new CartLineSplit(buyer.ownAccount(), held.id(), article.partNumber(), together.size()));
        return new Chosen.Made();
    }

    private List<CartPartRow> read(List<Part> typed, ArticleCard article, Actor buyer) {
        Set<Long> sites = accounts.sites(buyer.ownAccount()).stream().map(SiteRow::id).collect(Collectors.toSet());
        List<CartPartRow> read = new ArrayList<>();
        for (Part part : typed) {
            if (part.siteId() == null) {
                throw new PartRefused(read.size(), "site", new PartSiteMissing(article.partNumber()));
            }
            if (!sites.contains(part.siteId())) {
                throw new NoSuchRecord();
            }
            read.add(new CartPartRow(part.siteId(), day(part, read.size()), quantity(part, article, read.size())));
        }
        return read;
    }

    private static int quantity(Part part, ArticleCard article, int index) {
        try {
            int quantity = QuantityRule.read(part.quantity(), article.partNumber());
            QuantityRule.check(quantity, article.orderMultiple(), article.partNumber());
            return quantity;
        } catch (QuantityNotPossible why) {
            throw new PartRefused(index, "quantity", why);
        }
    }

    private LocalDate day(Part part, int index) {
        try {
            WishedDayRule.check(part.wishedOn(), OrderDays.today(clock));
            return part.wishedOn();
        } catch (WishedDayNotPossible why) {
            throw new PartRefused(index, "day", why);
        }
    }

    /** What goes to the same site on the same day is one part. */
    private static List<CartPartRow> together(List<CartPartRow> parts, String partNumber, int line) {
        List<CartPartRow> together = new ArrayList<>();
        int sum = 0;
        for (int i = 0; i < parts.size(); i++) {
            CartPartRow part = parts.get(i);
            sum += part.quantity();
            if (line > 0 && sum > line) {
                throw new PartRefused(i, "quantity", new PartsExceedLine(partNumber, parts.stream().mapToInt(CartPartRow::quantity).sum(), line));
            }
            int like = together.stream().filter(part::isLike).findFirst().map(together::indexOf).orElse(-1);
            if (like < 0) {
                together.add(part);
            } else {
                together.set(like, new CartPartRow(part.siteId(), part.wishedOn(), together.get(like).quantity() + part.quantity()));
            }
        }
        return together;
    }
}
