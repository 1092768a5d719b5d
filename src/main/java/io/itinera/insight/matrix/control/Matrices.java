package io.itinera.insight.matrix.control;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.insight.control.KeyedNames;
import io.itinera.insight.control.Pseudonyms;
import io.itinera.insight.control.Scopes;
import io.itinera.insight.matrix.boundary.CellAnswers;
import io.itinera.insight.matrix.boundary.ContentMatrix;
import io.itinera.insight.matrix.boundary.MatrixCell;
import io.itinera.insight.matrix.boundary.MatrixQuestion;
import io.itinera.insight.matrix.boundary.MatrixSheet;
import io.itinera.insight.matrix.control.PlacedAnswers.Placed;
import io.itinera.insight.satisfaction.boundary.AnswerRow;
import io.itinera.insight.satisfaction.control.Answers;
import io.itinera.insight.satisfaction.control.Tally;
import io.itinera.journey.boundary.Design;
import io.itinera.journey.boundary.ReadVocabulary;
import io.itinera.journey.boundary.TermKind;
import io.itinera.shared.touchpoint.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays answers out by content and channel, of all hospitals and of each segment. */
@ApplicationScoped
public class Matrices {
    private static final int NEWEST = 12;
    private static final int NAME_LENGTH = 8;

    @Inject PlacedAnswers placedAnswers;
    @Inject Answers answers;
    @Inject Scopes scopes;
    @Inject FindAccounts findAccounts;
    @Inject ReadVocabulary readVocabulary;
    @Inject Pseudonyms pseudonyms;

    public ContentMatrix matrix(MatrixQuestion question) {
        List<Placed> all = placed(question);
        List<String> channels = Stream.concat(Stream.of(Channel.WEB), Contacts.CHANNELS.stream())
            .filter(channel -> all.stream().anyMatch(one -> one.channel() == channel)).map(Channel::name).toList();
        List<String> without = Contacts.CHANNELS.stream().map(Channel::name).filter(channel -> !channels.contains(channel)).toList();
        Map<String, Design> contents = readVocabulary.all().of(TermKind.TOUCHPOINT)
            .collect(Collectors.toMap(type -> type.fixed().code(), type -> type.designOn(readVocabulary.today())));
        return new ContentMatrix(scopes.period(question.scope()), question.score(), channels, without, sheets(question, all, channels), contents);
    }

    /** The segments are shrunk together even when one of them is wanted, so that a cell is the same however it is looked at. */
    private List<MatrixSheet> sheets(MatrixQuestion question, List<Placed> all, List<String> channels) {
        Map<Long, String> segments = segments();
        SheetMaking making = new SheetMaking(question.score(), channels, order(), covered(all, segments));
        String wanted = question.scope().segment();
        List<MatrixSheet> sheets = new ArrayList<>();
        if (wanted == null) {
            sheets.addAll(making.sheets(all, any -> SheetMaking.WHOLE));
        }
        making.sheets(all, one -> segments.get(one.rated().account())).stream().filter(sheet -> wanted == null || wanted.equals(sheet.segment()))
            .forEach(sheets::add);
        return sheets;
    }

    private static Set<Place> covered(List<Placed> all, Map<Long, String> segments) {
        Map<Place, Set<UUID>> people = new HashMap<>();
        all.forEach(one -> Stream.of(SheetMaking.WHOLE, segments.get(one.rated().account()))
            .forEach(part -> people.computeIfAbsent(SheetMaking.place(part, one), any -> new HashSet<>()).add(one.rated().person())));
        return Covering.of(people);
    }

    private Map<Long, String> segments() {
        return findAccounts.visible().stream().collect(Collectors.toMap(AccountRow::id, AccountRow::segment));
    }

    /** The touchpoints in the order of the journey. */
    private List<String> order() {
        return readVocabulary.all().of(TermKind.TOUCHPOINT).map(type -> type.fixed().code()).toList();
    }

    /** What a cell is made of; nothing where nothing of it is shown. */
    public Optional<CellAnswers> behind(MatrixQuestion question, String content, String channel) {
        List<Placed> all = placed(question);
        String wanted = question.scope().segment();
        Map<Long, String> segments = segments();
        List<Placed> its = all.stream().filter(one -> one.content().equals(content) && one.channel().name().equals(channel)
            && (wanted == null || wanted.equals(segments.get(one.rated().account())))).toList();
        return sheets(question, all, List.of(channel)).stream().findFirst().stream().flatMap(sheet -> sheet.rows().stream())
            .filter(row -> row.content().equals(content)).map(row -> row.cells().get(0)).filter(MatrixCell::isShown)
            .map(cell -> new CellAnswers(cell, marks(its), newest(its))).findFirst();
    }

    private static SortedMap<Double, Long> marks(List<Placed> its) {
        return new TreeMap<>(its.stream().collect(Collectors.groupingBy(one -> Tally.worth(one.rated().marks()), Collectors.counting())));
    }

    private List<CellAnswers.Line> newest(List<Placed> its) {
        List<Placed> newest = its.stream().sorted(Comparator.comparing((Placed one) -> one.rated().answeredAt())
            .thenComparing(one -> one.rated().id()).reversed()).limit(NEWEST).toList();
        Map<Long, AnswerRow> said = answers.byId(newest.stream().map(one -> one.rated().id()).toList());
        KeyedNames names = pseudonyms.names();
        return newest.stream().map(one -> {
            AnswerRow row = said.get(one.rated().id());
            return new CellAnswers.Line(Tally.worth(row.marks()), row.expectation(), row.remark(), row.accountId(),
                names.of(row.pseudonym()).toString().substring(0, NAME_LENGTH), row.answeredAt(), one.contactAt());
        }).toList();
    }

    private List<Placed> placed(MatrixQuestion question) {
        return placedAnswers.of(scopes.extent(question.scope().ofAnySegment()), question.score());
    }
}
