package io.itinera.catalog.number.boundary;

import io.itinera.catalog.number.control.NumberBook;
import io.itinera.catalog.number.control.NumberCheck;
import io.itinera.catalog.number.control.NumberCheck.Verdict;
import io.itinera.catalog.number.control.NumberCheck.Wish;
import io.itinera.shared.AccountId;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** A hospital gives an article a number of its own, or changes one. */
@UseCase
public class KeepOwnNumber {
    @Inject NumberBook book;
    @Inject NumberCheck check;
    @Inject CurrentActor actor;
    @Inject Event<OwnNumbersTouched> touched;

    /**
     * @param own     the number as the hospital writes it
     * @param article any number of the article
     * @param seen    the number that changes, as it was shown; null to add one
     */
    public record Request(String own, String article, OwnNumberRow seen) {
    }

    /**
     * @return the part number of the article
     * @throws OwnNumberImpossible and why
     * @throws OwnNumberGone       when what was to be changed is not any more as it was seen
     * @throws OwnNumbersTooMany   when there would be more than are kept
     */
    @Permits(Permission.KEEP_OWN_NUMBERS)
    @Records(PortalTouchpoint.OWN_NUMBERS_CHANGED)
    public String keep(Request wanted) {
        AccountId account = actor.get().ownAccount();
        book.open(account);
        if (wanted.seen() != null && !book.remove(account, wanted.seen())) {
            throw new OwnNumberGone(wanted.seen().number());
        }
        Verdict verdict = check.check(account, List.of(new Wish(0, wanted.own(), wanted.article()))).get(0);
        if (verdict.fault() != null) {
            throw new OwnNumberImpossible(verdict.fault(), verdict.wish().own(), verdict.wish().article(), verdict.what());
        }
        if (verdict.before() != null) {
            throw new OwnNumberImpossible(NumberFault.OWN_TAKEN, verdict.before().number(), verdict.wish().article(), book.partNumber(verdict.before().articleId()));
        }
        book.write(account, List.of(verdict));
        String partNumber = book.partNumber(verdict.articleId());
        touched.fire(OwnNumbersTouched.changed(account, wanted.seen() == null ? "added" : "changed", partNumber));
        return partNumber;
    }
}
