package io.itinera.insight.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfWriter;
import io.itinera.insight.PlantedLog;
import io.itinera.insight.access.boundary.LookRow;
import io.itinera.insight.access.boundary.ReadLooks;
import io.itinera.insight.boundary.Period;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.control.Remembered;
import io.itinera.insight.map.boundary.AnnotationEmpty;
import io.itinera.insight.map.boundary.AnnotationRow;
import io.itinera.insight.map.boundary.MapChoice;
import io.itinera.insight.map.boundary.PictureJourneyMap;
import io.itinera.insight.map.boundary.PrintJourneyMap;
import io.itinera.insight.map.boundary.ReadAnnotations;
import io.itinera.insight.map.boundary.RemoveAnnotation;
import io.itinera.insight.map.boundary.Weeks;
import io.itinera.insight.map.boundary.Weeks.Stretch;
import io.itinera.insight.map.boundary.WriteAnnotation;
import io.itinera.insight.statistics.control.Wilson;
import io.itinera.journey.control.RollupRounds;
import io.itinera.shared.ChangedMeanwhile;
import io.itinera.shared.NoSuchRecord;
import io.itinera.shared.NotPermitted;
import io.itinera.testing.Portal;
import io.itinera.testing.WithDatabase;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@WithDatabase
class AnnotationsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    private static final MapChoice MONTH = new MapChoice(Scope.lastDays(30), null, null);
    private static final int DAY = 24 * 60;
    private static final int UNTIL_COUNTED = 40;

    private Portal portal;
    private PlantedLog log;

    @BeforeEach
    void layOut(Portal portal) {
        this.portal = portal;
        log = PlantedLog.in(portal);
        portal.sql("delete from insight.annotation;\ndelete from insight.look");
    }

    @Test
    @DisplayName("MAP-4.1 what happened is noted, corrected and taken away, each a touchpoint, with who and when")
    void isNoted() {
        write(new WriteAnnotation.Request(null, 0, "RELEASE", TODAY.minusDays(3), " Own numbers\nin the search ", null));
        AnnotationRow noted = all().get(0);
        assertThat(noted.words()).isEqualTo("Own numbers in the search");
        assertThat(noted.at()).isEqualTo(PlantedLog.NOW);
        assertThat(noted.segment()).isNull();

        write(new WriteAnnotation.Request(noted.id(), noted.version(), "ACTION", TODAY.minusDays(2), "Own numbers", "PRIVATE"));
        assertThat(all()).singleElement().satisfies(row -> assertThat(List.of(row.kind(), row.on(), row.words(), row.segment()))
            .containsExactly("ACTION", TODAY.minusDays(2), "Own numbers", "PRIVATE"));

        portal.as(PlantedLog.ANALYST, () -> portal.get(RemoveAnnotation.class).remove(noted.id(), all().get(0).version()));
        assertThat(all()).isEmpty();
        assertThat(portal.rows("select type, outcome from journey.touchpoint where type like 'ANNOTATION%' order by id"))
            .containsExactly("ANNOTATION_WRITTEN|COMPLETED", "ANNOTATION_WRITTEN|COMPLETED", "ANNOTATION_REMOVED|COMPLETED");
    }

    @Test
    @DisplayName("MAP-4.2 a correction of an old version is told, one of what is gone finds nothing, an empty note is refused, and nobody else may")
    void isRefused() {
        write(new WriteAnnotation.Request(null, 0, "OTHER", TODAY, "first", null));
        AnnotationRow known = all().get(0);
        write(new WriteAnnotation.Request(known.id(), known.version(), "OTHER", TODAY, "second", null));

        assertThatThrownBy(() -> write(new WriteAnnotation.Request(known.id(), known.version(), "OTHER", TODAY, "third", null))).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> portal.as(PlantedLog.ANALYST, () -> portal.get(RemoveAnnotation.class).remove(known.id(), known.version())))
            .isInstanceOf(ChangedMeanwhile.class);
        assertThat(all().get(0).words()).isEqualTo("second");
        assertThatThrownBy(() -> write(new WriteAnnotation.Request(known.id() + 1000, 1, "OTHER", TODAY, "third", null))).isInstanceOf(NoSuchRecord.class);
        assertThatThrownBy(() -> write(new WriteAnnotation.Request(null, 0, "OTHER", TODAY, "  ", null))).isInstanceOf(AnnotationEmpty.class);
        assertThatThrownBy(() -> portal.as(PlantedLog.MANAGER, () -> portal.get(ReadAnnotations.class).all())).isInstanceOf(NotPermitted.class);
        assertThat(portal.rows("select reason from journey.touchpoint where type like 'ANNOTATION%' and outcome = 'REJECTED' order by id"))
            .containsExactly("changed-meanwhile", "changed-meanwhile", "no-such-record", "annotation-empty");
    }

    @Test
    @DisplayName("MAP-4.3 beside the weeks stand the notes of these days that concern the segment, and the days on which list prices were changed")
    void standsBesideTheWeeks() {
        write(new WriteAnnotation.Request(null, 0, "RELEASE", TODAY.minusDays(30), "too early", null));
        write(new WriteAnnotation.Request(null, 0, "RELEASE", TODAY.minusDays(29), "for all", null));
        write(new WriteAnnotation.Request(null, 0, "PRICE", TODAY, "for private ones", "PRIVATE"));
        log.at(2 * DAY, "PRICE_CHANGED supplier");
        log.at(2 * DAY + 1, "PRICE_CHANGED supplier");
        log.at(2 * DAY + 1, "PRICE_CHANGED supplier REJECTED");

        Weeks weeks = weeks(MONTH);
        assertThat(weeks.notes()).extracting(AnnotationRow::words).containsExactly("for all", "for private ones");
        assertThat(weeks.prices()).containsExactly(new Weeks.PriceDay(TODAY.minusDays(2), 2));
        assertThat(weeks(new MapChoice(new Scope(30, "LARGE_PUBLIC", null, null, null, null, null, null, null, null), null, null)).notes())
            .extracting(AnnotationRow::words).containsExactly("for all");
    }

    @Test
    @DisplayName("MAP-4.4 weeks follow each other without a gap, hold what SQL over the touchpoints counts, with the interval of what was completed by hospital, and the same read from counts; long periods are told by months")
    void countsWeeks() {
        for (int n = 0; n < 60; n++) {
            log.at(30 + n * DAY / 2.0, "CART_VIEWED account=" + (1 + n % 2) + (n % 3 == 0 ? " FAILED" : ""));
        }
        Weeks weeks = weeks(MONTH);
        assertThat(weeks.isByMonth()).isFalse();
        assertGapless(weeks, TODAY.minusDays(29), TODAY);
        assertCounted(weeks);
        Weeks year = weeks(new MapChoice(Scope.lastDays(365), null, null));
        assertThat(year.isByMonth()).isTrue();
        assertGapless(year, TODAY.minusDays(364), TODAY);
        assertCounted(year);
        for (int n = 0; n < UNTIL_COUNTED; n++) {
            portal.get(RollupRounds.class).round();
        }
        portal.get(Remembered.class).forget();
        assertThat(weeks(MONTH).stretches()).isEqualTo(weeks.stretches());
        assertThat(weeks(new MapChoice(Scope.lastDays(365), null, null)).stretches()).isEqualTo(year.stretches());
        Weeks one = weeks(new MapChoice(new Scope(30, null, null, null, "H2", null, null, null, null, null), null, null));
        assertThat(one.stretches().stream().mapToLong(Stretch::touchpoints).sum()).isEqualTo(Long.parseLong(portal.rows("select count(*) from journey.touchpoint"
            + " where account_id = 2").get(0)));
    }

    @Test
    @DisplayName("MAP-5.1 whoever takes the map along stands in the access log, and the touchpoint says so")
    void isLogged() {
        portal.as(PlantedLog.ANALYST, () -> portal.get(PrintJourneyMap.class).print(new MapChoice(new Scope(30, null, null, null, "H2", null, null, null, null, null), null, null), 17));
        LookRow look = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadLooks.class).all(1, 20)).rows().get(0);
        assertThat(List.of(look.what(), look.file().form(), look.file().events(), look.hospitals())).containsExactly("EXPORT", "PDF", 17L, List.of("Hospital 2"));
        assertThat(look.file().from()).isEqualTo(TODAY.minusDays(29).atStartOfDay(Period.ZONE).toInstant());
        assertThat(portal.rows("select outcome from journey.touchpoint where type = 'JOURNEY_PRINTED'")).containsExactly("COMPLETED");
    }

    @Test
    @DisplayName("MAP-5.1 the same page as a picture is a touchpoint of its own, and a line of its own in the access log")
    void logsThePicture() {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        Document document = new Document();
        PdfWriter.getInstance(document, page);
        document.open();
        document.add(new Paragraph("x"));
        document.close();
        byte[] picture = portal.as(PlantedLog.ANALYST, () -> portal.get(PictureJourneyMap.class).picture(page.toByteArray(),
            new MapChoice(new Scope(30, null, null, null, "H2", null, null, null, null, null), null, null), 17));
        LookRow look = portal.as(PlantedLog.ANALYST, () -> portal.get(ReadLooks.class).all(1, 20)).rows().get(0);
        assertThat(new String(picture, 1, 3, StandardCharsets.US_ASCII)).isEqualTo("PNG");
        assertThat(List.of(look.what(), look.file().form(), look.file().events(), look.hospitals())).containsExactly("EXPORT", "PNG", 17L, List.of("Hospital 2"));
        assertThat(portal.rows("select outcome from journey.touchpoint where type = 'JOURNEY_PICTURED'")).containsExactly("COMPLETED");
    }

    private void assertCounted(Weeks weeks) {
        for (Stretch stretch : weeks.stretches()) {
            Period period = Period.between(stretch.first(), stretch.last());
            assertThat(portal.rows("select count(*), sum(case when outcome = 'COMPLETED' then 1 else 0 end) from journey.touchpoint where type = 'CART_VIEWED'"
                + " and occurred_at >= timestamp with time zone '" + period.from() + "' and occurred_at < timestamp with time zone '" + period.to() + "'"))
                .containsExactly(stretch.touchpoints() + "|" + (stretch.touchpoints() == 0 ? "null" : String.valueOf(stretch.completed())));
            List<long[]> hospitals = portal.rows("select sum(case when outcome = 'COMPLETED' then 1 else 0 end), count(*) from journey.touchpoint where type = 'CART_VIEWED'"
                + " and occurred_at >= timestamp with time zone '" + period.from() + "' and occurred_at < timestamp with time zone '" + period.to() + "' group by account_id order by account_id")
                .stream().map(row -> Stream.of(row.split("\\|")).mapToLong(Long::parseLong).toArray()).toList();
            assertThat(stretch.completion()).isEqualTo(hospitals.size() == 1 ? Wilson.share(hospitals.get(0)[0], hospitals.get(0)[1]) : Wilson.ofClusters(hospitals));
        }
    }

    private static void assertGapless(Weeks weeks, LocalDate first, LocalDate last) {
        LocalDate next = first;
        for (Stretch stretch : weeks.stretches()) {
            assertThat(stretch.first()).isEqualTo(next);
            next = stretch.last().plusDays(1);
        }
        assertThat(next).isEqualTo(last.plusDays(1));
    }

    private void write(WriteAnnotation.Request request) {
        portal.as(PlantedLog.ANALYST, () -> portal.get(WriteAnnotation.class).write(request));
    }

    private List<AnnotationRow> all() {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ReadAnnotations.class).all());
    }

    private Weeks weeks(MapChoice choice) {
        return portal.as(PlantedLog.ANALYST, () -> portal.get(ReadAnnotations.class).weeks(choice));
    }
}
