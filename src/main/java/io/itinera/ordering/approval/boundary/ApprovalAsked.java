package io.itinera.ordering.approval.boundary;

import io.itinera.ordering.boundary.OrderNews;
import io.itinera.shared.PersonId;
import io.itinera.shared.alert.Noteworthy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Somebody is asked to decide about an order: told one by one, and led to it. */
public sealed interface ApprovalAsked extends OrderNews permits ApprovalRequested, ApprovalEscalated {
    /** That a letter names. */
    int MOST_SITES = 3;

    String buyer();

    BigDecimal amount();

    ApprovalTerms terms();

    @Override
    Set<PersonId> people();

    @Override
    default List<String> arguments() {
        List<String> usual = List.of(number(), buyer(), amount().setScale(2, RoundingMode.HALF_UP).toPlainString(), terms().heldUntil().toString());
        if (!terms().isOutOfTheOrdinary()) {
            return usual;
        }
        List<String> sites = terms().sites();
        String named = String.join(", ", sites.subList(0, Math.min(sites.size(), MOST_SITES))) + (sites.size() > MOST_SITES ? ", …" : "");
        return Stream.concat(usual.stream(), Stream.of(Noteworthy.count(terms().completeOnly() ? 1 : 0), Noteworthy.count(sites.size()), named,
            terms().lastOn() == null ? "–" : terms().lastOn().toString())).toList();
    }

    @Override
    default String link() {
        return "/ordering/approvals?number=" + number();
    }
}
