package io.itinera.journey.boundary;

import io.itinera.journey.control.Terms;
import io.itinera.journey.control.Touchpoints;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.NotPermitted;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/**
 * Reads the event log: an analyst all of it, an account manager that of the hospitals in the portfolio, nobody else.
 * It never tells who somebody is: a person is a pseudonym here.
 */
@UseCase
public class ReadTouchpoints {
    @Inject Touchpoints touchpoints;
    @Inject Terms terms;
    @Inject CurrentActor actor;

    /** @param page from 1 @param counting how many there are in all, for whoever knows it cheaper than by {@link #count}; asked unless the page is the last */
    public TouchpointPage page(TouchpointFilter filter, int page, int size, LongSupplier counting) {
        guard(filter);
        int skipped = (page - 1) * size;
        List<TouchpointRow> rows = touchpoints.find(filter, skipped, size);
        if (rows.isEmpty() && page > 1) {
            return new TouchpointPage(rows, counting.getAsLong());
        }
        int shown = skipped + rows.size();
        return new TouchpointPage(rows, rows.size() < size ? shown : Math.max(shown, counting.getAsLong()));
    }

    public long count(TouchpointFilter filter) {
        guard(filter);
        return touchpoints.count(filter);
    }

    /** The newest that fit, without counting them all. */
    public List<TouchpointRow> newest(TouchpointFilter filter, int atMost) {
        guard(filter);
        return touchpoints.find(filter, 0, atMost);
    }

    /** Those of the ids that fit, newest first. */
    public List<TouchpointRow> byId(Collection<Long> ids, TouchpointFilter filter) {
        guard(filter);
        return touchpoints.byId(ids, filter);
    }

    /** Every type there is as it is named today, in the order of the journey. */
    public List<TouchpointTypeRow> types() {
        return terms.all().types(terms.today());
    }

    /** What the personas are called today, by code. */
    public Map<String, Names> personas() {
        return terms.all().of(TermKind.PERSONA).collect(Collectors.toMap(persona -> persona.fixed().code(),
            persona -> persona.designOn(terms.today()).names()));
    }

    /** As they are named and ordered today. */
    public List<StageRow> stages() {
        return terms.all().stages(terms.today());
    }

    private void guard(TouchpointFilter filter) {
        Actor asking = actor.get();
        if (asking.may(Permission.ANALYSE_JOURNEYS)) {
            return;
        }
        if (!asking.may(Permission.LOOK_AFTER_CLIENTS) || filter.accounts() == null) {
            throw new NotPermitted(Permission.ANALYSE_JOURNEYS);
        }
        filter.accounts().forEach(account -> asking.guard(new AccountId(account)));
    }
}
