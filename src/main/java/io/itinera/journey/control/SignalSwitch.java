package io.itinera.journey.control;

import io.itinera.journey.boundary.SignalSwitchRow;
import io.itinera.platform.memory.Forgetful;
import io.itinera.platform.memory.ShortMemory;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.Persona;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Whether browsers tell what people suffer in them. Every instance follows within seconds: the answer for pages is remembered that long. */
@ApplicationScoped
@Transactional
public class SignalSwitch implements Forgetful {
    private static final Duration JUST_NOW = Duration.ofSeconds(3);

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;
    private ShortMemory<Class<?>, Boolean> known;

    @PostConstruct
    void remember() {
        known = new ShortMemory<>(clock, JUST_NOW, 1);
    }

    @Override
    public void forgetAll() {
        known.clear();
    }

    public SignalSwitchRow state() {
        SqlRow row = SqlQuery.of("select s.is_on, s.changed_at, s.changed_by, r.keep_days from journey.signal_switch s"
            + " join journey.retention r on r.code = 'browser-signal' where s.id = 1").row(em);
        return new SignalSwitchRow(row.flag(0), row.instant(1), row.text(2), (int) row.number(3));
    }

    public boolean isOn() {
        return state().isOn();
    }

    public boolean wasOnJustNow() {
        return known.get(SignalSwitch.class, unused -> isOn());
    }

    /** @throws ChangedMeanwhile when it stood so already: somebody else was quicker, and since then it counts */
    public void turn(boolean on, Persona by) {
        int turned = SqlQuery.of("update journey.signal_switch set on_since = case when is_on then on_since else cast(? as timestamp with time zone) end, is_on = ?, changed_at = ?, changed_by = ?"
            + " where id = 1 and is_on <> ?", clock.instant(), on, clock.instant(), by, on).update(em);
        if (turned == 0) {
            throw new ChangedMeanwhile();
        }
        known.clear();
    }
}
