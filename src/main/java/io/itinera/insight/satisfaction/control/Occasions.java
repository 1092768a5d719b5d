package io.itinera.insight.satisfaction.control;

import io.itinera.insight.satisfaction.entity.Cue;
import io.itinera.insight.satisfaction.entity.Instrument;
import io.itinera.platform.memory.Forgetful;
import io.itinera.platform.memory.ShortMemory;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.NoSuchRecord;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The occasions on which something is asked, remembered because every submitted order looks at them and read anew before that is over. */
@ApplicationScoped
public class Occasions implements Forgetful {
    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;
    private ShortMemory<Boolean, List<Occasion>> memory;

    @PostConstruct
    void begin() {
        memory = new ShortMemory<>(clock, REMEMBERED, 1);
    }

    /** The most important first. */
    public List<Occasion> all() {
        return memory.get(true, always -> read());
    }

    /** Reads them anew, so that nobody who orders waits for it, and what another instance switched is known. */
    @Transactional
    public void look() {
        memory.put(true, read());
    }

    /** @throws NoSuchRecord when there is no such occasion */
    public Occasion named(String code) {
        return all().stream().filter(occasion -> occasion.code().equals(code)).findFirst().orElseThrow(NoSuchRecord::new);
    }

    /** Whether that changed anything. */
    public boolean turn(String code, boolean on) {
        boolean changed = SqlQuery.of("update insight.survey_occasion set switched_on = ? where code = ? and switched_on <> ?", on, code, on)
            .update(em) == 1;
        memory.clear();
        return changed;
    }

    private List<Occasion> read() {
        return SqlQuery.of("select o.code, o.occasion_no, o.instrument, o.cue, o.expectation, o.letter_after_days, o.switched_on"
            + " from insight.survey_occasion o order by o.occasion_no").rows(em).stream()
            .map(r -> new Occasion(r.text(0), (int) r.number(1), Instrument.valueOf(r.text(2)), Cue.valueOf(r.text(3)), r.flag(4), r.wholeOrNull(5), r.flag(6)))
            .toList();
    }

    @Override
    public void forgetAll() {
        memory.clear();
    }
}
