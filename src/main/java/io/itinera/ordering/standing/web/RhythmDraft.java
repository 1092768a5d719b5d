package io.itinera.ordering.standing.web;

import io.itinera.ordering.standing.boundary.RhythmRow;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A rhythm in the making: what is typed for one kind stays there while another is looked at. */
public class RhythmDraft implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String BY_DAY = "MONTH_DAY";

    private String kind = "WEEKS";
    private Integer every = 1;
    private final List<WeekdayDraft> weekdays;
    private Integer dayOfMonth = 1;
    private LocalDate begins;
    private String end = "NEVER";
    private LocalDate ends;
    private Integer runs;

    /** Every week on the weekday of the day. */
    RhythmDraft(LocalDate begins) {
        this.begins = begins;
        dayOfMonth = begins.getDayOfMonth();
        weekdays = Stream.of(DayOfWeek.values()).map(day -> new WeekdayDraft(day, day == begins.getDayOfWeek())).toList();
    }

    RhythmDraft(RhythmRow row) {
        kind = row.kind();
        every = row.every();
        weekdays = Stream.of(DayOfWeek.values()).map(day -> new WeekdayDraft(day, row.weekdays().contains(day))).toList();
        dayOfMonth = row.dayOfMonth() == null ? Integer.valueOf(row.begins().getDayOfMonth()) : row.dayOfMonth();
        begins = row.begins();
        end = row.ends() != null ? "ON" : row.runs() != null ? "AFTER" : "NEVER";
        ends = row.ends();
        runs = row.runs();
    }

    /** Another rhythm begins at the earliest today. */
    void beginNoEarlierThan(LocalDate day) {
        begins = begins.isBefore(day) ? day : begins;
    }

    RhythmRow row() {
        Set<DayOfWeek> chosen = weekdays.stream().filter(WeekdayDraft::isChosen).map(WeekdayDraft::getDay).collect(Collectors.toSet());
        return new RhythmRow(kind, every == null ? 0 : every, isByDay() ? Set.of() : chosen, isByDay() ? dayOfMonth : null, begins,
            end.equals("ON") ? ends : null, end.equals("AFTER") ? Integer.valueOf(runs == null ? 0 : runs) : null);
    }

    public boolean isByDay() {
        return BY_DAY.equals(kind);
    }

    public boolean isInWeeks() {
        return "WEEKS".equals(kind);
    }

    public List<WeekdayDraft> getWeekdays() {
        return weekdays;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Integer getEvery() {
        return every;
    }

    public void setEvery(Integer every) {
        this.every = every;
    }

    public Integer getDayOfMonth() {
        return dayOfMonth;
    }

    public void setDayOfMonth(Integer dayOfMonth) {
        this.dayOfMonth = dayOfMonth;
    }

    public LocalDate getBegins() {
        return begins;
    }

    public void setBegins(LocalDate begins) {
        this.begins = begins;
    }

    /** {@code NEVER}, {@code ON} a day or {@code AFTER} so many runs. */
    public String getEnd() {
        return end;
    }

    public void setEnd(String end) {
        this.end = end;
    }

    public LocalDate getEnds() {
        return ends;
    }

    public void setEnds(LocalDate ends) {
        this.ends = ends;
    }

    public Integer getRuns() {
        return runs;
    }

    public void setRuns(Integer runs) {
        this.runs = runs;
    }
}
