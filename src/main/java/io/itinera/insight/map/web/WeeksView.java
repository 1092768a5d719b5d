package io.itinera.insight.map.web;

import io.itinera.insight.map.boundary.MapChoice;
import io.itinera.insight.map.boundary.ReadAnnotations;
import io.itinera.insight.map.boundary.Weeks;
import io.itinera.insight.map.boundary.Weeks.Stretch;
import io.itinera.platform.web.Fmt;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The weeks of the map as a small picture: how much happened as bars, how much of it was completed as a line, what was noted as marks. */
@Named
@RequestScoped
public class WeeksView {
    private static final double LEFT = 64;
    private static final double WIDTH = 856;
    private static final double TOP = 16;
    private static final double BOTTOM = 116;
    private static final double FILLED = 0.8;
    private static final int MOST_LABELS = 13;

    @Inject ReadAnnotations readAnnotations;
    @Inject Fmt fmt;
    private Weeks weeks;
    private String title;

    /** A bar. */
    public record Bar(String x, String y, String width, String height) {
    }

    /** What stands below a bar: the first day it tells of. */
    public record Label(String x, String words) {
    }

    /** Something that happened, at its day. @param number by which the list below calls it */
    public record At(String x, int number) {
    }

    /** Something that happened, in the list. @param kind of a note, or {@code PRICES} @param many how many prices */
    public record Happening(int number, LocalDate on, String kind, String words, String segment, String who, long many) {
    }

    void load(MapChoice choice) {
        weeks = readAnnotations.weeks(choice);
        title = weeks.isByMonth() ? "insight.weeks.months" : "insight.weeks";
    }

    /** Of a page that has read them itself: the last twelve, whatever its period is. */
    public void show(Weeks of) {
        title = "insight.weeks.twelve";
        weeks = of;
    }

    /** The message that says which weeks they are. */
    public String getTitle() {
        return title;
    }

    public Weeks getWeeks() {
        return weeks;
    }

    public long getMost() {
        return weeks.stretches().stream().mapToLong(Stretch::touchpoints).max().orElse(0);
    }

    public List<Bar> getBars() {
        double most = Math.max(1, getMost());
        return weeks.stretches().stream().map(stretch -> {
            double height = (BOTTOM - TOP) * stretch.touchpoints() / most;
            double place = x(stretch.last().plusDays(1)) - x(stretch.first());
            return new Bar(number(x(stretch.first()) + place * (1 - FILLED) / 2), number(BOTTOM - height), number(place * FILLED), number(height));
        }).toList();
    }

    /** The first days, or the months, of as many bars as there is room to name. */
    public List<Label> getLabels() {
        DateTimeFormatter days = DateTimeFormatter.ofPattern(fmt.text(weeks.isByMonth() ? "insight.weeks.month.pattern" : "insight.kind.week.pattern"), fmt.getLocale());
        int every = (weeks.stretches().size() + MOST_LABELS - 1) / MOST_LABELS;
        return IntStream.range(0, weeks.stretches().size()).filter(nth -> nth % every == 0).mapToObj(weeks.stretches()::get)
            .map(stretch -> new Label(middle(stretch), days.format(stretch.first()))).toList();
    }

    /** The points of the line of completion, 0 at the bottom and all of it at the top; it is broken where nothing happened. */
    public List<String> getLines() {
        List<List<String>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        for (Stretch stretch : weeks.stretches()) {
            if (stretch.completion().value() == null) {
                lines.add(new ArrayList<>());
            } else {
                lines.get(lines.size() - 1).add(middle(stretch) + "," + number(BOTTOM - (BOTTOM - TOP) * stretch.completion().value()));
            }
        }
        return lines.stream().filter(line -> !line.isEmpty()).map(line -> String.join(" ", line)).toList();
    }

    /** What was noted and which days brought new prices, by day. */
    public List<Happening> getHappenings() {
        List<Happening> all = Stream.concat(
            weeks.notes().stream().map(note -> new Happening(0, note.on(), note.kind(), note.words(), note.segment(), note.who(), 0)),
            weeks.prices().stream().map(day -> new Happening(0, day.on(), "PRICES", null, null, null, day.prices())))
            .sorted(Comparator.comparing(Happening::on)).toList();
        List<Happening> numbered = new ArrayList<>();
        all.forEach(one -> numbered.add(new Happening(numbered.size() + 1, one.on(), one.kind(), one.words(), one.segment(), one.who(), one.many())));
        return numbered;
    }

    public List<At> getMarks() {
        return getHappenings().stream().map(one -> new At(number(x(one.on())), one.number())).toList();
    }

    private String middle(Stretch stretch) {
        return number((x(stretch.first()) + x(stretch.last().plusDays(1))) / 2);
    }

    private double x(LocalDate day) {
        LocalDate first = weeks.stretches().get(0).first();
        LocalDate end = weeks.stretches().get(weeks.stretches().size() - 1).last().plusDays(1);
        return LEFT + WIDTH * ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, end);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
