package io.itinera.insight.log.control;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.insight.boundary.Period;
import io.itinera.insight.control.Counted;
import io.itinera.insight.control.Extent;
import io.itinera.insight.control.KeyedNames;
import io.itinera.insight.control.Remembered;
import io.itinera.insight.log.boundary.CaseKind;
import io.itinera.insight.log.boundary.FollowGraph;
import io.itinera.insight.log.boundary.FollowRow;
import io.itinera.insight.log.boundary.LogSelection;
import io.itinera.journey.boundary.Follow;
import io.itinera.journey.boundary.ReadCases;
import io.itinera.journey.boundary.ReadFollows;
import io.itinera.journey.boundary.ReadTouchpoints;
import io.itinera.journey.boundary.TouchpointTypeRow;
import io.itinera.platform.persistence.Dialect;
import io.itinera.platform.persistence.SqlQuery;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** Reads the log from end to end, a piece at a time, however long it is; and counts it. */
@ApplicationScoped
public class LogReader {
    private static final Logger LOG = Logger.getLogger(LogReader.class.getName());
    private static final int PIECE = 5000;
    @PersistenceContext(unitName = "itinera")
    EntityManager em;
    @Inject FindAccounts findAccounts;
    @Inject Remembered remembered;
    @Inject ReadTouchpoints readTouchpoints;
    @Inject ReadFollows readFollows;
    @Inject ReadCases readCases;
    @Inject Counted counted;

    /**
     * @param byCase case by case, each event in the order it happened; otherwise each touchpoint once, without its case
     * @param people gives the names under which they leave
     */
    void read(LogSelection selection, boolean byCase, KeyedNames people, Consumer<LogEvent> sink) {
        await(selection);
        Map<Long, String> codes = codes();
        LogEvent event = new LogEvent(new Dictionary(stages()::get), new Dictionary(person -> people.of(UUID.fromString(person)).toString()),
            new Dictionary(account -> codes.get(Long.valueOf(account))), new LogObjects(naming(codes)));
        statement(selection, byCase).eachText(em, PIECE, row -> {
            event.read(row);
            sink.accept(event);
        });
    }

    private void await(LogSelection selection) {
        if (selection.cases() == CaseKind.ORDER && !readCases.areGathered()) {
            LOG.warning("the cases of orders are not gathered yet");
        }
    }

    private SqlQuery statement(LogSelection selection, boolean byCase) {
        if (selection.cases() == null && Dialect.partitions(em)) {
            return LogSql.slices(selection, LogSlices.of(em, selection));
        }
        return byCase ? LogSql.events(selection) : LogSql.eventsOnce(selection);
    }

    /** Every object that the selection's touchpoints concern, each once, by kind and id; the hospitals among them by code. */
    void objects(LogSelection selection, Consumer<ObjectRef> sink) {
        Map<Long, String> codes = codes();
        UnaryOperator<String> naming = naming(codes);
        LogSql.ofTouchpoints("distinct o.object_type, o.object_id", selection, " left join journey.touchpoint_object o"
                + " on o.touchpoint_id = l.id where o.object_type <> 'ACCOUNT' order by o.object_type, o.object_id")
            .each(em, PIECE, row -> sink.accept(ObjectRef.related(ObjectType.valueOf(row.text(0)), row.text(1))));
        Set<String> hospitals = new TreeSet<>();
        LogSql.ofTouchpoints("distinct l.account_id", selection, " where l.account_id is not null").rows(em)
            .forEach(row -> hospitals.add(codes.getOrDefault(row.number(0), row.text(0))));
        LogSql.ofTouchpoints("distinct o.object_id", selection, " left join journey.touchpoint_object o on o.touchpoint_id = l.id"
            + " where o.object_type = 'ACCOUNT'").rows(em).forEach(row -> hospitals.add(naming.apply(row.text(0))));
        hospitals.forEach(code -> sink.accept(ObjectRef.related(ObjectType.ACCOUNT, code)));
    }

    /** @param selection with a kind of case */
    public FollowGraph follows(LogSelection selection) {
        await(selection);
        return remembered.figures(selection, () -> FollowGraph.of(counted(selection).orElseGet(() -> LogSql.following(selection).rows(em).stream()
            .map(r -> new FollowRow(r.text(0), r.text(1), r.number(2), r.number(3))).toList())));
    }

    /** The cases of all orders are counted beside the log, by days. */
    private Optional<List<FollowRow>> counted(LogSelection selection) {
        boolean isCounted = selection.cases() == CaseKind.ORDER && selection.accounts() == null && isDay(selection.from()) && isDay(selection.to());
        return isCounted ? readFollows.between(day(selection.from()), day(selection.to()).minusDays(1)).map(LogReader::rows) : Optional.empty();
    }

    /** What happened and nothing followed is the end of a case. */
    private static List<FollowRow> rows(List<Follow> follows) {
        Map<String, Long> ends = new HashMap<>();
        List<FollowRow> rows = new ArrayList<>();
        for (Follow follow : follows) {
            ends.merge(follow.type(), follow.count(), Long::sum);
            if (!follow.isBeginning()) {
                ends.merge(follow.before(), -follow.count(), Long::sum);
                rows.add(new FollowRow(follow.before(), follow.type(), follow.count(), follow.cases()));
            }
        }
        ends.forEach((type, count) -> {
            if (count > 0) {
                rows.add(new FollowRow(type, null, count, count));
            }
        });
        return rows;
    }

    private static boolean isDay(Instant moment) {
        return moment != null && day(moment).atStartOfDay(Period.ZONE).toInstant().equals(moment);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Period.ZONE);
    }

    /** How many touchpoints the days of the selection hold, each counted once. */
    public long touchpoints(LogSelection selection) {
        return counted.touchpoints(new Extent(new Period(selection.from(), selection.to()), selection.accounts()), null, null);
    }

    /** A hospital is named by its code, as everywhere outside; a touchpoint may know it by code or by id. */
    private static UnaryOperator<String> naming(Map<Long, String> codes) {
        Set<String> known = Set.copyOf(codes.values());
        return told -> known.contains(told) || !told.matches("[0-9]{1,18}") ? told : codes.getOrDefault(Long.valueOf(told), told);
    }

    private Map<Long, String> codes() {
        return findAccounts.visible().stream().collect(Collectors.toMap(AccountRow::id, AccountRow::code));
    }

    private Map<String, String> stages() {
        return readTouchpoints.types().stream().filter(type -> type.stage() != null)
            .collect(Collectors.toMap(TouchpointTypeRow::code, TouchpointTypeRow::stage));
    }
}
