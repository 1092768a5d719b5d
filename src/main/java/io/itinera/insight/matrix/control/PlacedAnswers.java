package io.itinera.insight.matrix.control;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.control.Extent;
import io.itinera.insight.matrix.boundary.Score;
import io.itinera.insight.matrix.control.Contacts.Contact;
import io.itinera.insight.satisfaction.control.Answers;
import io.itinera.shared.touchpoint.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Says in which cell of the matrix each answer stands. */
@ApplicationScoped
public class PlacedAnswers {
    @Inject Answers answers;
    @Inject Contacts contacts;

    /** An answer in its cell. @param contactAt null for the portal alone */
    record Placed(Answers.Rated rated, Channel channel, Instant contactAt) {
        String content() {
            return rated.touchpoint();
        }
    }

    /** All of the period. */
    List<Placed> of(Extent extent, Score score) {
        List<Answers.Rated> all = answers.rated(extent, score.name());
        if (all.isEmpty()) {
            return List.of();
        }
        Instant first = all.stream().map(Answers.Rated::offeredAt).min(Instant::compareTo).orElseThrow().minus(Contacts.BEFORE);
        Instant from = Period.between(first.atZone(Period.ZONE).toLocalDate(), extent.period().lastDay()).from();
        Map<Long, List<Contact>> hospitals = contacts.before(extent.in(new Period(from, extent.period().to())));
        return all.stream().map(one -> placed(one, hospitals.getOrDefault(one.account(), List.of()))).toList();
    }

    /** The last contact that concerns what was asked decides. */
    private static Placed placed(Answers.Rated rated, List<Contact> contacts) {
        String thing = Contacts.thing(rated.objectType(), rated.objectId());
        Instant earliest = rated.offeredAt().minus(Contacts.BEFORE);
        for (int i = last(contacts, rated.offeredAt()); i >= 0 && contacts.get(i).at().isAfter(earliest); i--) {
            if (contacts.get(i).concerns(thing)) {
                return new Placed(rated, contacts.get(i).channel(), contacts.get(i).at());
            }
        }
        return new Placed(rated, Channel.WEB, null);
    }

    /** The place of the last contact before the moment; -1 for none. */
    private static int last(List<Contact> contacts, Instant before) {
        int low = 0;
        int high = contacts.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (contacts.get(middle).at().isBefore(before)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
