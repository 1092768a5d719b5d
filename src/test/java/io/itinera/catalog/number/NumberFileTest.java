package io.itinera.catalog.number;

import static io.itinera.catalog.CatalogFixture.BUYER;
import static io.itinera.catalog.CatalogFixture.OTHER_BUYER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.itinera.catalog.CatalogFixture;
import io.itinera.catalog.control.IndexFeeder;
import io.itinera.catalog.number.boundary.ExportOwnNumbers;
import io.itinera.catalog.number.boundary.ImportOwnNumbers;
import io.itinera.catalog.number.boundary.NumberFault;
import io.itinera.catalog.number.boundary.NumberFile;
import io.itinera.catalog.number.boundary.NumberTrial;
import io.itinera.catalog.number.boundary.NumberTrial.Change;
import io.itinera.catalog.number.boundary.NumberTrial.Refusal;
import io.itinera.catalog.number.boundary.OpenNumberFile;
import io.itinera.catalog.number.boundary.OwnNumbersChanged;
import io.itinera.catalog.number.boundary.OwnNumbersTooMany;
import io.itinera.catalog.number.boundary.TryNumberFile;
import io.itinera.shared.Actor;
import io.itinera.shared.NotPermitted;
import io.itinera.shared.Persona;
import io.itinera.shared.sheet.SheetUnreadable;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Own numbers from a file and as a file: nothing is dropped silently, and what is shown is what happens. */
@WithDatabase
class NumberFileTest {
    private static final List<String> PARTS = List.of("IT-100001", "it100002", "4012345678901", "28400", "18412345678902", "IT-9", "", "V-10");
    private static final List<String> NUMBERS = List.of("A1", "a-1", "A2", "", "x", "=3", "'=3", "IT-100005", "0007", "7", "12345678901234567890123456789012345678901");

    @BeforeAll
    static void layOut(Portal portal) {
        CatalogFixture.articles(portal);
        portal.get(IndexFeeder.class).ensureBuilt();
    }

    @AfterEach
    void clear(Portal portal) {
        portal.sql("delete from catalog.own_number;\ndelete from journey.touchpoint_object;\ndelete from journey.touchpoint;");
    }

    @Test
    @DisplayName("CAT-7.9 a trial tells what every line would do, and the import does just that, as one touchpoint")
    void doesWhatWasShown(Portal portal) {
        bring(portal, BUYER, "Su número;Artículo\nA1;IT-100001\nA2;IT-100002\nA3;IT-100003\n");
        NumberFile file = open(portal, BUYER, "Descripción;Material;Proveedor\nGuante;A1;8412345678905\nVenda;a-2;IT-100005\nX;a3;it-100003\nY;A4;V-10\n;A5;Z\nW;A6;V-10;more\n;;\n");
        assertThat(List.of(file.own(), file.article())).containsExactly("Material", "Proveedor");
        NumberTrial trial = look(portal, BUYER, file);
        assertThat(trial).isEqualTo(new NumberTrial(6, 1, 2, 1, 2, List.of(new Change(3, "a-2", "IT-100002", "IT-100005"), new Change(4, "a3", "A3", "a3")),
            List.of(new Refusal(6, NumberFault.ARTICLE_UNKNOWN, "A5", "Z", "0"), new Refusal(7, NumberFault.ROW_UNEVEN, "", "", "3"))));
        portal.as(BUYER, () -> portal.get(ImportOwnNumbers.class).bring(file, trial));
        assertThat(portal.rows("select own_key, own_number, article_id from catalog.own_number order by own_key"))
            .containsExactly("A1|A1|11", "A2|a-2|15", "A3|a3|13", "A4|A4|15");
        assertThat(portal.rows("select type, reason from journey.touchpoint order by id")).containsExactly("OWN_NUMBERS_OPENED|null",
            "OWN_NUMBERS_IMPORTED|added:3 changed:0 same:0 refused:0", "OWN_NUMBERS_OPENED|null", "OWN_NUMBERS_IMPORTED|added:1 changed:2 same:1 refused:2");
    }

    @Test
    @DisplayName("CAT-7.9 what somebody else changed meanwhile stops the import, and nothing of it is kept; nor is it anybody's but the director's")
    void stopsWhenSomethingChanged(Portal portal) {
        NumberFile file = open(portal, BUYER, "Your number,GTIN\nA1,IT-100001\n");
        NumberTrial trial = look(portal, BUYER, file);
        portal.sql("insert into catalog.own_number (account_id, own_key, own_number, article_id, changed_at) values (1, 'A1', 'A1', 13, current_timestamp);");
        assertThatThrownBy(() -> portal.as(BUYER, () -> portal.get(ImportOwnNumbers.class).bring(file, trial))).isInstanceOf(OwnNumbersChanged.class);
        assertThat(portal.rows("select article_id from catalog.own_number")).containsExactly("13");
        Actor requester = CatalogFixture.person(4, 1L, Persona.REQUESTER);
        assertThatThrownBy(() -> look(portal, requester, file)).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> portal.as(requester, () -> portal.get(ImportOwnNumbers.class).bring(file, trial))).isInstanceOf(NotPermitted.class);
        assertThat(look(portal, OTHER_BUYER, file)).isEqualTo(trial);
    }

    @Test
    @DisplayName("CAT-7.9 lines that contradict each other are all refused, of equal ones the first is taken, and each says which line the other is")
    void refusesContradictions(Portal portal) {
        NumberTrial trial = look(portal, BUYER, open(portal, BUYER, "own;article\nA1;IT-100001\nA1;IT-100002\nB1;IT-100001\nb-1;IT-100001\na1;IT-100001\n"));
        assertThat(trial.added()).isEqualTo(1);
        assertThat(trial.refusals()).extracting(Refusal::line, Refusal::fault, Refusal::what).containsExactly(
            tuple(2L, NumberFault.OWN_DIFFERS, "3"), tuple(3L, NumberFault.OWN_DIFFERS, "2"),
            tuple(5L, NumberFault.OWN_TWICE, "4"), tuple(6L, NumberFault.OWN_DIFFERS, "3"));
    }

    @ParameterizedTest
    @DisplayName("CAT-7.9 a file that cannot be read is refused at once, and that is recorded")
    @CsvSource({"PK\u0003\u0004x, sheet-workbook", "one, sheet-no-columns", "'a;b', sheet-empty", "'IT-100001;1', sheet-no-names"})
    void refusesFiles(String text, String code, Portal portal) {
        assertThatThrownBy(() -> open(portal, BUYER, text)).isInstanceOf(SheetUnreadable.class);
        assertThat(portal.rows("select type, outcome, reason from journey.touchpoint")).containsExactly("OWN_NUMBERS_OPENED|REJECTED|" + code);
    }

    @Test
    @DisplayName("CAT-7.10 what was exported is known again as it was, in every language, and no cell acts as a formula")
    void comesBack(Portal portal) {
        bring(portal, BUYER, "own;article\n=1+1;IT-100001\n\"-7;\"\"\";IT-100002\n+0008;IT-100003\n");
        for (String language : List.of("es", "en", "fr")) {
            String text = exported(portal, language);
            assertThat(text.lines().skip(1)).hasSize(3).noneMatch(line -> line.matches("\"?[=+@-].*"));
            NumberFile file = open(portal, BUYER, text);
            NumberTrial trial = look(portal, BUYER, file);
            assertThat(trial).isEqualTo(new NumberTrial(3, 0, 0, 3, 0, List.of(), List.of()));
            assertThatThrownBy(() -> portal.as(BUYER, () -> portal.get(ImportOwnNumbers.class).bring(file, trial))).isInstanceOf(OwnNumbersChanged.class);
        }
        assertThat(portal.rows("select count(*) from journey.touchpoint where type = 'OWN_NUMBERS_EXPORTED' and account_id = 1")).containsExactly("3");
        assertThat(exportedBy(portal, OTHER_BUYER, "es").lines()).hasSize(1);
    }

    @RepeatedTest(40)
    @DisplayName("CAT-7.9 whatever a file holds, every line is counted once, refused lines come back with their reasons, and a second import changes nothing")
    void countsEveryLine(RepetitionInfo repetition, Portal portal) {
        Random dice = new Random(repetition.getCurrentRepetition());
        int lines = 1 + dice.nextInt(30);
        String text = "nothing;own;article\n" + IntStream.range(0, lines).mapToObj(i -> "x;" + NUMBERS.get(dice.nextInt(NUMBERS.size())) + ";"
            + PARTS.get(dice.nextInt(PARTS.size())) + (dice.nextInt(12) == 0 ? ";y" : "")).collect(Collectors.joining("\n"));
        NumberFile opened = open(portal, BUYER, text);
        NumberFile file = new NumberFile(opened.packed(), "own", "article");
        NumberTrial trial = look(portal, BUYER, file);
        assertThat(trial.rows()).isEqualTo(lines);
        assertThat(trial.added() + trial.changed() + trial.same() + trial.refused()).isEqualTo(lines);
        assertThat(refused(portal, file).lines().count()).isEqualTo(trial.refused() + 1L);
        if (trial.isOfUse()) {
            portal.as(BUYER, () -> portal.get(ImportOwnNumbers.class).bring(file, trial));
            NumberTrial again = look(portal, BUYER, file);
            assertThat(again).isEqualTo(new NumberTrial(lines, 0, 0, trial.added(), trial.refused(), List.of(), trial.refusals()));
        }
        assertThat(portal.rows("select count(*) from catalog.own_number")).containsExactly(Integer.toString(trial.added()));
    }

    @Test
    @DisplayName("CAT-7.11 thousands are imported in a few statements, and not more than are kept")
    void asksLittle(Portal portal) {
        String text = "own;article\n" + IntStream.range(0, 5_000).mapToObj(i -> "N" + i + ";" + PARTS.get(i % 3)).collect(Collectors.joining("\n"));
        NumberFile file = open(portal, BUYER, text);
        NumberTrial trial = look(portal, BUYER, file);
        assertThat(trial.added()).isEqualTo(5_000);
        assertThat(portal.statements(() -> look(portal, BUYER, file))).isLessThanOrEqualTo(6);
        assertThat(portal.statements(() -> portal.as(BUYER, () -> portal.get(ImportOwnNumbers.class).bring(file, trial)))).isLessThanOrEqualTo(25);
        portal.sql("insert into catalog.own_number (account_id, own_key, own_number, article_id, changed_at) select 1, 'M' || x, 'M' || x, 11, current_timestamp"
            + " from generate_series(1, 45000) as s(x);");
        NumberFile more = open(portal, BUYER, "own;article\nO1;IT-100001\n");
        assertThatThrownBy(() -> portal.as(BUYER, () -> portal.get(ImportOwnNumbers.class).bring(more, look(portal, BUYER, more)))).isInstanceOf(OwnNumbersTooMany.class);
    }

    private static NumberFile open(Portal portal, Actor actor, String text) {
        return portal.as(actor, () -> portal.get(OpenNumberFile.class).open(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    private static NumberTrial look(Portal portal, Actor actor, NumberFile file) {
        return portal.as(actor, () -> portal.get(TryNumberFile.class).look(file));
    }

    private static void bring(Portal portal, Actor actor, String text) {
        NumberFile file = open(portal, actor, text);
        NumberTrial trial = look(portal, actor, file);
        portal.as(actor, () -> portal.get(ImportOwnNumbers.class).bring(file, trial));
    }

    private static String exported(Portal portal, String language) {
        return exportedBy(portal, BUYER, language);
    }

    private static String exportedBy(Portal portal, Actor actor, String language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        portal.as(actor, () -> portal.get(ExportOwnNumbers.class).export(Locale.forLanguageTag(language), out));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String refused(Portal portal, NumberFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        portal.as(BUYER, () -> portal.get(TryNumberFile.class).refused(file, Locale.ENGLISH, out));
        return out.toString(StandardCharsets.UTF_8);
    }
}
