package io.itinera.journey.boundary;

import io.itinera.journey.control.Terms;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** The CX team gives a term another version, valid from a day on. What was valid before stays, and so does what will be valid later. */
@UseCase
public class ReviseVocabulary {
    @Inject Terms terms;
    @Inject CurrentActor actor;
    @Inject Clock clock;

    /**
     * The new version.
     *
     * @param lastKnown the number of the term's last version that the writer knows
     */
    public record Request(TermKind kind, String code, int lastKnown, LocalDate validFrom, Design design) {
    }

    /**
     * @throws NoSuchRecord      when there is no such term, or no such stage
     * @throws ChangedMeanwhile  when somebody else has written a version that the writer does not know
     * @throws WordsMissing      when a name, or some language of a sentence, is not there
     * @throws VersionTooEarly   for a day that is over when a later version exists: the past would be written anew
     * @throws NothingRevised    when all is as it is on that day anyway
     */
    @Permits(Permission.KEEP_VOCABULARY)
    @Records(PortalTouchpoint.VOCABULARY_REVISED)
    public void revise(Request request) {
        Vocabulary vocabulary = terms.read();
        Term term = vocabulary.term(request.kind(), request.code());
        if (request.design().stage() != null) {
            vocabulary.term(TermKind.STAGE, request.design().stage());
        }
        checkWords(request.kind(), request.design());
        if (request.lastKnown() != term.lastNumber()) {
            throw new ChangedMeanwhile();
        }
        if (request.validFrom().isBefore(terms.today()) && term.isRevisedAfter(request.validFrom())) {
            throw new VersionTooEarly();
        }
        if (request.design().equals(term.designOn(request.validFrom()))) {
            throw new NothingRevised();
        }
        if (!terms.add(request.kind(), request.code(), new TermVersion(request.lastKnown() + 1, request.validFrom(), request.design(),
                clock.instant(), actor.get().persona().name()))) {
            throw new ChangedMeanwhile();
        }
    }

    private static void checkWords(TermKind kind, Design design) {
        if (!design.names().isWhole()) {
            throw new WordsMissing("name", design.names());
        }
        if (!design.text().isWhole() && (kind == TermKind.PERSONA || !design.text().isNothing())) {
            throw new WordsMissing("text", design.text());
        }
    }
}
