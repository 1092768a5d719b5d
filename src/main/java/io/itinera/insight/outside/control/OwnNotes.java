package io.itinera.insight.outside.control;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.insight.outside.boundary.NoteChange;
import io.itinera.insight.outside.boundary.OwnNote;
import io.itinera.insight.outside.entity.Observation;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.NoSuchRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What whoever asks has noted themselves, of hospitals that they may see still; nobody changes another's. */
@ApplicationScoped
public class OwnNotes {
    private static final int SHOWN = 50;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Observations observations;
    @Inject FindAccounts findAccounts;
    @Inject CurrentActor actor;
    @Inject Clock clock;

    /** The newest contacts first. */
    public List<OwnNote> all() {
        Map<Long, AccountRow> accounts = accounts();
        return observations.notedBy(actor.get().person(), accounts.keySet()).stream()
            .map(row -> new OwnNote(row, accounts.get(row.accountId()).code(), accounts.get(row.accountId()).name())).toList();
    }

    /** What they corrected and withdrew, the last first. */
    public List<NoteChange> changes() {
        Map<Long, AccountRow> accounts = accounts();
        return accounts.isEmpty() ? List.of() : SqlQuery.of("select c.account_id, c.touchpoint, c.basis, c.valence, c.confidence, c.withdrawn, c.changed_at"
                + " from insight.observation_change c where c.person_id = ? and ", actor.get().person().value()).in("c.account_id", accounts.keySet())
            .add(" order by c.changed_at desc, c.observation_id desc fetch first ? rows only", SHOWN).rows(em).stream()
            .map(r -> new NoteChange(accounts.get(r.number(0)).name(), r.text(1), r.text(2), (int) r.number(3), r.text(4), r.flag(5), r.instant(6))).toList();
    }

    /**
     * The one that its author wants to change, held until they have; what it was is kept, without its words.
     *
     * @param code the hospital's
     * @throws NoSuchRecord     when it is gone, another's or not of that hospital
     * @throws ChangedMeanwhile when it is another version than they know
     */
    public Observation toChange(String code, long id, int version, boolean withdrawn) {
        AccountRow account = findAccounts.visible().stream().filter(row -> row.code().equals(code)).findFirst().orElseThrow(NoSuchRecord::new);
        Observation found = em.find(Observation.class, id, LockModeType.PESSIMISTIC_WRITE);
        long person = actor.get().person().value();
        if (found == null || !found.isNotedBy(person) || !found.isOf(account.id())) {
            throw new NoSuchRecord();
        }
        if (!found.isAt(version)) {
            throw new ChangedMeanwhile();
        }
        SqlQuery.of("insert into insight.observation_change (observation_id, version_no, account_id, touchpoint, basis, valence, confidence, happened_at, withdrawn,"
            + " changed_at, person_id) select o.id, o.version, o.account_id, o.touchpoint, o.basis, o.valence, o.confidence, o.happened_at,"
            + " cast(? as boolean), cast(? as timestamp with time zone), cast(? as bigint) from insight.observation o where o.id = ?",
            withdrawn, clock.instant(), person, id).update(em);
        return found;
    }

    public void remove(Observation note) {
        em.remove(note);
    }

    private Map<Long, AccountRow> accounts() {
        return findAccounts.visible().stream().collect(Collectors.toMap(AccountRow::id, Function.identity()));
    }
}
