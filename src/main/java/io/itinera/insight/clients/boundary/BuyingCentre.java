package io.itinera.insight.clients.boundary;

import io.itinera.insight.clients.boundary.PortfolioRow.Client;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The people of a hospital and what they decide. It tells what and when last, never how much: nobody is to be ranked by it.
 *
 * @param people active ones first, whoever was seen last before the others
 */
public record BuyingCentre(Client client, List<Person> people) {
    /** A year: who did nothing in it is told so. */
    public static final int DAYS = 365;

    /**
     * One of them.
     *
     * @param role       their persona's name
     * @param did        when last, for each kind of decision
     * @param firstSeen  in the year; null, like the last time, for not at all
     * @param usualDays  the middle one of the intervals between the days on which they came; null where they came on too few days to say
     * @param quietDays  since the last time
     * @param silent     longer than is usual for them, by the rule that the page states
     */
    public record Person(String name, String role, boolean active, Map<Deed, LocalDate> did, Instant firstSeen, Instant lastSeen,
                         Double usualDays, long quietDays, boolean silent) {
        public boolean isSeen() {
            return lastSeen != null;
        }
    }

    /** Whoever is there and fell silent. */
    public List<Person> silent() {
        return people.stream().filter(Person::silent).toList();
    }

    /** Whoever came for the first time since the moment. */
    public List<Person> since(Instant moment) {
        return people.stream().filter(person -> person.active() && person.isSeen() && !person.firstSeen().isBefore(moment)).toList();
    }

    /** Those still there who decided so within the year. */
    public List<Person> whoDid(Deed deed) {
        return people.stream().filter(person -> person.active() && person.did().containsKey(deed)).toList();
    }
}
