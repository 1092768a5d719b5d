package io.itinera.insight.vocabulary.web;

import io.itinera.insight.vocabulary.boundary.BlindSpot;
import io.itinera.insight.vocabulary.boundary.BlindSpots;
import io.itinera.insight.vocabulary.boundary.ReadBlindSpots;
import io.itinera.journey.boundary.Design;
import io.itinera.journey.boundary.ReadVocabulary;
import io.itinera.journey.boundary.StageRow;
import io.itinera.journey.boundary.Term;
import io.itinera.journey.boundary.TermKind;
import io.itinera.journey.boundary.Vocabulary;
import io.itinera.platform.web.Fmt;
import io.itinera.platform.web.QueryText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The vocabulary in force on a day: personas, journeys, and the stages with their touchpoints; and what is missing of them. */
@Named
@RequestScoped
public class VocabularyView {
    @Inject ReadVocabulary readVocabulary;
    @Inject ReadBlindSpots readBlindSpots;
    @Inject Fmt fmt;
    private Vocabulary vocabulary;
    private BlindSpots blindSpots;
    private LocalDate asOf;
    private String sought;
    private String stage;
    private boolean isBlind;
    private BlindSpot spot;

    /** A term as the list shows it. @param key by which the page is asked for it */
    public record Line(String key, String label, String text, String fedBy, String indicator) {
    }

    /** Touchpoints that stand together. @param stage null where they stand in none */
    public record Group(String heading, String phase, Line stage, List<Line> lines) {
    }

    /** A kind of blind spot. */
    public record Spot(BlindSpot code, String label, String note, long number) {
    }

    /** A type with what is missing. @param key null for one that the vocabulary has never known */
    public record Blind(String code, String key, String label, String stage, String missing, long touchpoints) {
    }

    public Vocabulary vocabulary() {
        if (vocabulary == null) {
            vocabulary = readVocabulary.newest();
        }
        return vocabulary;
    }

    /** As it is now, however it was when this request began. */
    public Vocabulary readAnew() {
        vocabulary = null;
        return vocabulary();
    }

    /** The day whose model is shown. */
    public LocalDate getDay() {
        return asOf == null ? readVocabulary.today() : asOf;
    }

    public String getLead() {
        long types = vocabulary().types(getDay()).stream().filter(type -> type.stage() != null).count();
        return fmt.text("insight.vocabulary.lead", fmt.day(getDay()), vocabulary().stages(getDay()).size(), types);
    }

    public List<Line> getPersonas() {
        return vocabulary().placed(TermKind.PERSONA, getDay()).map(this::line).toList();
    }

    public List<Line> getJourneys() {
        return vocabulary().of(TermKind.JOURNEY).map(this::line).toList();
    }

    public List<TermView.Choice> getStageChoices() {
        return vocabulary().stages(getDay()).stream().map(row -> new TermView.Choice(row.code(), row.name(fmt.getLocale()))).toList();
    }

    /** The stages in order, then what stands in none, then what was retired; groups in which nothing is found are left out. */
    public List<Group> getGroups() {
        List<Group> groups = new ArrayList<>();
        for (StageRow row : vocabulary().stages(getDay())) {
            if (stage == null || stage.equals(row.code())) {
                groups.add(new Group(row.name(fmt.getLocale()), fmt.text("insight.phase." + row.phase()),
                    line(vocabulary().term(TermKind.STAGE, row.code())), lines(design -> !design.retired() && row.code().equals(design.stage()))));
            }
        }
        if (stage == null) {
            groups.add(new Group(fmt.text("insight.vocabulary.noStage"), null, null, lines(design -> !design.retired() && design.stage() == null)));
            groups.add(new Group(fmt.text("insight.vocabulary.retired"), null, null, lines(Design::retired)));
        }
        return groups.stream().filter(group -> !group.lines().isEmpty()).toList();
    }

    private List<Line> lines(Predicate<Design> which) {
        return vocabulary().of(TermKind.TOUCHPOINT).filter(type -> which.test(type.designOn(getDay()))).filter(this::isSought).map(this::line).toList();
    }

    private boolean isSought(Term type) {
        Design design = type.designOn(getDay());
        return sought == null || Stream.of(Stream.of(type.fixed().code(), design.fedBy(), indicator(design)), design.names().all(), design.text().all())
            .flatMap(words -> words).filter(Objects::nonNull)
            .anyMatch(words -> words.toLowerCase(fmt.getLocale()).contains(sought.toLowerCase(fmt.getLocale())));
    }

    private Line line(Term term) {
        Design design = term.designOn(getDay());
        return new Line(key(term), design.names().in(fmt.getLocale()), design.text().in(fmt.getLocale()), design.fedBy(), indicator(design));
    }

    private String indicator(Design design) {
        return design.indicator() == null ? null : fmt.text("insight.indicator." + design.indicator());
    }

    private static String key(Term term) {
        return term.fixed().kind() + ":" + term.fixed().code();
    }

    public List<Spot> getSpots() {
        return Arrays.stream(BlindSpot.values()).map(code -> new Spot(code, fmt.text("insight.blind." + code),
            fmt.text("insight.blind." + code + ".note"), spots().count(code))).toList();
    }

    public int getBlindCount() {
        return spots().rows().size();
    }

    /** Those with the chosen kind of blind spot, or with any. */
    public List<Blind> getBlinds() {
        return spots().rows().stream().filter(row -> spot == null || row.spots().contains(spot)).map(this::blind).toList();
    }

    public String getLogDays() {
        return fmt.text("insight.blind.days", fmt.day(spots().period().firstDay()), fmt.day(spots().period().lastDay()));
    }

    private Blind blind(BlindSpots.Row row) {
        Locale locale = fmt.getLocale();
        return new Blind(row.code(), row.names() == null ? null : TermKind.TOUCHPOINT + ":" + row.code(), row.names() == null ? row.code() : row.names().in(locale),
            row.stage() == null ? null : vocabulary().term(TermKind.STAGE, row.stage()).designOn(getDay()).names().in(locale),
            String.join(" · ", row.spots().stream().map(code -> fmt.text("insight.blind." + code)).toList()), row.touchpoints());
    }

    private BlindSpots spots() {
        if (blindSpots == null) {
            blindSpots = readBlindSpots.blindSpots(getDay());
        }
        return blindSpots;
    }

    /** The chosen day as a part of an address; empty for today. */
    public String getAsOfQuery() {
        return asOf == null ? "" : "&asOf=" + asOf;
    }

    /** As the address writes it; null for today. */
    public String getAsOfText() {
        return asOf == null ? null : asOf.toString();
    }

    public void setAsOfText(String text) {
        asOf = QueryText.day(text);
    }

    public String getSought() {
        return sought;
    }

    public void setSought(String text) {
        sought = text == null || text.isBlank() ? null : text.strip();
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String text) {
        stage = text == null || text.isBlank() ? null : text;
    }

    /** Whether the blind spots are shown and not the model. */
    public boolean isBlind() {
        return isBlind;
    }

    /** Null for the model. */
    public String getView() {
        return isBlind ? "blind" : null;
    }

    public void setView(String text) {
        isBlind = "blind".equals(text);
    }

    /** Null for any. */
    public String getSpotText() {
        return spot == null ? null : spot.name();
    }

    public void setSpotText(String text) {
        spot = QueryText.constant(BlindSpot.class, text, null);
    }
}
