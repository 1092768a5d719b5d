package io.itinera.journey.control;

import io.itinera.journey.boundary.Design;
import io.itinera.journey.boundary.Indicator;
import io.itinera.journey.boundary.Names;
import io.itinera.journey.boundary.RollupState;
import io.itinera.journey.boundary.Term;
import io.itinera.journey.boundary.TermKind;
import io.itinera.journey.boundary.TermVersion;
import io.itinera.journey.boundary.Vocabulary;
import io.itinera.platform.memory.Forgetful;
import io.itinera.platform.memory.ShortMemory;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.platform.persistence.SqlRow;
import io.itinera.shared.touchpoint.Channel;
import io.itinera.shared.touchpoint.Initiator;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The vocabulary with all its versions. It is small and asked for by every view of the log, so it is remembered for two seconds; what
 * another instance wrote is known then.
 */
@ApplicationScoped
public class Terms implements Forgetful {
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final int FIXED = 16;

    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject Clock clock;
    private ShortMemory<Class<Vocabulary>, Vocabulary> memory;

    @PostConstruct
    void open() {
        memory = new ShortMemory<>(clock, LONGEST, 1);
    }

    public Vocabulary all() {
        return memory.get(Vocabulary.class, kept -> read());
    }

    /** As the database has it at this moment, for whoever is about to change it. */
    public Vocabulary read() {
        Map<List<String>, List<SqlRow>> byTerm = SqlQuery.of("select v.kind, v.code, v.version_no, v.valid_from, v.name_es, v.name_en, v.name_fr,"
                + " v.text_es, v.text_en, v.text_fr, v.stage_code, v.place, v.retired, v.fed_by, v.indicator, v.written_at, v.written_as,"
                + " v.term_no, v.phase, v.outside, v.channel, v.initiator from journey.vocabulary v order by v.version_no").rows(em).stream()
            .collect(Collectors.groupingBy(row -> List.of(row.text(0), row.text(1)), LinkedHashMap::new, Collectors.toList()));
        return new Vocabulary(byTerm.values().stream().filter(rows -> rows.get(0).number(2) == 0).map(Terms::term).toList());
    }

    /** The day it is where the supplier works. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(RollupState.ZONE));
    }

    /** The stage in which each type stands today; a type in none is not in it. */
    public Map<String, String> stages() {
        return all().types(today()).stream().filter(type -> type.stage() != null)
            .collect(Collectors.toMap(type -> type.code(), type -> type.stage()));
    }

    /** The codes of the types that stand in the stage today. */
    public Collection<String> typesIn(String stage) {
        return stages().entrySet().stream().filter(type -> type.getValue().equals(stage)).map(Map.Entry::getKey).toList();
    }

    /** Whether it was the first of its number: of two who know the same version, one alone writes the next. */
    public boolean add(TermKind kind, String code, TermVersion version) {
        Design design = version.design();
        boolean first = SqlQuery.of("insert into journey.term_version (kind, code, version_no, valid_from, name_es, name_en, name_fr, text_es, text_en,"
            + " text_fr, stage_code, place, retired, fed_by, indicator, written_at, written_as) values (?, ?, ?, cast(? as date), ?, ?, ?,",
            kind, code, version.number(), version.validFrom().toString(), design.names().spanish(), design.names().english(), design.names().french())
            .add(" cast(? as varchar), cast(? as varchar), cast(? as varchar), cast(? as varchar), cast(? as integer), ?, cast(? as varchar),"
                + " cast(? as varchar), ?, ?) on conflict do nothing", design.text().spanish(), design.text().english(), design.text().french(),
                design.stage(), design.place(), design.retired(), design.fedBy(), design.indicator(), version.writtenAt(), version.writtenAs())
            .update(em) == 1;
        memory.clear();
        return first;
    }

    @Override
    public void forgetAll() {
        memory.clear();
    }

    /** The version that the portal came with stands first and tells what never changes. */
    private static Term term(List<SqlRow> rows) {
        SqlRow first = rows.get(0);
        return new Term(new Term.Fixed(TermKind.valueOf(first.text(0)), first.text(1), (int) first.number(FIXED + 1), first.text(FIXED + 2),
            first.flag(FIXED + 3), first.isNull(FIXED + 4) ? null : Channel.valueOf(first.text(FIXED + 4)),
            first.isNull(FIXED + 5) ? null : Initiator.valueOf(first.text(FIXED + 5))), rows.stream().map(Terms::version).toList());
    }

    private static TermVersion version(SqlRow row) {
        return new TermVersion((int) row.number(2), row.day(3), new Design(new Names(row.text(4), row.text(5), row.text(6)),
            new Names(row.text(7), row.text(8), row.text(9)), row.text(10), row.wholeOrNull(11), row.flag(12), row.text(13),
            row.isNull(14) ? null : Indicator.valueOf(row.text(14))), row.instant(15), row.text(16));
    }
}
