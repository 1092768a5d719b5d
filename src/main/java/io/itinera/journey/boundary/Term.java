package io.itinera.journey.boundary;

import io.itinera.shared.touchpoint.Channel;
import io.itinera.shared.touchpoint.Initiator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * A term of the vocabulary with all its versions, of which exactly one is in force on any day.
 *
 * @param fixed    what never changes
 * @param versions in the order in which they come into force; never empty
 */
public record Term(Fixed fixed, List<TermVersion> versions) {

    /**
     * What never changes of a term.
     *
     * @param number    its place among its kind as the portal came
     * @param phase     of a stage; null for other kinds
     * @param outside   whether a touchpoint happens outside the portal
     * @param channel   where it happens; null for what the portal records itself, like the initiator
     */
    public record Fixed(TermKind kind, String code, int number, String phase, boolean outside, Channel channel, Initiator initiator) {
    }

    public Term {
        versions = versions.stream().sorted(TermVersion.IN_FORCE).toList();
    }

    /** The version in force on that day. */
    public TermVersion on(LocalDate day) {
        return versions.stream().filter(version -> version.hasBegun(day)).reduce((earlier, later) -> later).orElseThrow();
    }

    public Design designOn(LocalDate day) {
        return on(day).design();
    }

    /** The number of the version written last; whoever writes the next one says that they know it. */
    public int lastNumber() {
        return versions.stream().mapToInt(TermVersion::number).max().orElseThrow();
    }

    /** Whether a version begins later than that day. */
    public boolean isRevisedAfter(LocalDate day) {
        return versions.stream().anyMatch(version -> !version.hasBegun(day));
    }

    /** What a version changed of the one that was, or would have been, in force without it. */
    public List<Design.Part> changes(TermVersion version) {
        int at = versions.indexOf(version);
        return at == 0 ? List.of() : Arrays.stream(Design.Part.values())
            .filter(part -> version.design().isOther(part, versions.get(at - 1).design())).toList();
    }
}
