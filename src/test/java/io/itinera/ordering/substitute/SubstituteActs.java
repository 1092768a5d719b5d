package io.itinera.ordering.substitute;

import io.itinera.ordering.boundary.CartRow;
import io.itinera.ordering.boundary.ShowCart;
import io.itinera.ordering.substitute.boundary.AlternativeRow;
import io.itinera.ordering.substitute.boundary.FindAlternatives;
import io.itinera.ordering.substitute.boundary.KeepSubstitutePolicy;
import io.itinera.ordering.substitute.boundary.Late;
import io.itinera.ordering.substitute.boundary.ReadSubstitutePolicies;
import io.itinera.ordering.substitute.boundary.SubstitutePolicyDeskRow;
import io.itinera.ordering.substitute.boundary.SubstituteRule;
import io.itinera.ordering.substitute.boundary.SubstituteTaken;
import io.itinera.ordering.substitute.boundary.TakeSubstitute;
import io.itinera.shared.Actor;
import io.itinera.testing.Portal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What people do with substitutes. A catheter comes late; gloves, sterile gloves and bandages are in the house and may stand in for it. */
final class SubstituteActs {
    static final String CATHETER = "IT-100003";
    static final String GLOVES = "IT-100001";
    static final String STERILE = "IT-100002";
    static final String BANDAGE = "IT-100005";
    static final LocalDate TODAY = LocalDate.parse("2026-11-26");

    private SubstituteActs() {
    }

    /** A catheter is worth three of the gloves, which come in tens; the others are worth as much. */
    static void offer(Portal portal) {
        portal.sql(substitute(11, 3) + substitute(12, 1) + substitute(15, 1));
    }

    private static String substitute(long other, int pieces) {
        return "insert into catalog.substitute (article_id, other_id, pieces, other_pieces, source, kept_at) values (13, " + other + ", " + pieces
            + ", 1, 'REGISTER', timestamp with time zone '2026-01-01 00:00:00+00');\n";
    }

    static CartRow cart(Portal portal, Actor buyer) {
        return portal.as(buyer, () -> portal.get(ShowCart.class).cart());
    }

    /** As the cart's page asks. */
    static Map<Long, List<AlternativeRow>> alternatives(Portal portal, Actor buyer, LocalDate wishedOn) {
        List<Late> late = cart(portal, buyer).lines().stream().flatMap(line -> Late.of(line, wishedOn, TODAY).stream()).toList();
        return late.isEmpty() ? Map.of() : portal.as(buyer, () -> portal.get(FindAlternatives.class).of(late));
    }

    static SubstituteTaken.Result take(Portal portal, Actor buyer, int quantity, String other, Long cart) {
        return portal.as(buyer, () -> portal.get(TakeSubstitute.class).take(new TakeSubstitute.Request(CATHETER, quantity, other, cart)));
    }

    static void decide(Portal portal, Actor director, SubstituteRule rule, String... listed) {
        keep(portal, director, rule, desk(portal, director).version(), listed);
    }

    static void keep(Portal portal, Actor director, SubstituteRule rule, int seen, String... listed) {
        portal.as(director, () -> portal.get(KeepSubstitutePolicy.class).keep(new KeepSubstitutePolicy.Request(CATHETER, rule, Set.of(listed), seen)));
    }

    static SubstitutePolicyDeskRow desk(Portal portal, Actor director) {
        return portal.as(director, () -> portal.get(ReadSubstitutePolicies.class).desk(CATHETER));
    }
}
