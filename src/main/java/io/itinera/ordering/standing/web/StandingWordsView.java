package io.itinera.ordering.standing.web;

import io.itinera.ordering.standing.boundary.Change;
import io.itinera.ordering.standing.boundary.RhythmRow;
import io.itinera.ordering.standing.boundary.RunRow;
import io.itinera.ordering.standing.boundary.StandingLineRow;
import io.itinera.ordering.standing.boundary.StandingRow;
import io.itinera.platform.text.Texts;
import io.itinera.platform.web.Fmt;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Says in the language of the person when a standing order comes, and what has become otherwise. */
@Named
@RequestScoped
public class StandingWordsView {
    private static final Set<DayOfWeek> WORKING = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    @Inject Fmt fmt;

    /** A rhythm as a sentence. */
    public String rhythm(RhythmRow rhythm) {
        Object what = rhythm.dayOfMonth() != null ? rhythm.dayOfMonth() : days(rhythm.weekdays(), !rhythm.kind().equals("WEEKS"));
        String when = fmt.text("ordering.standing.rhythm." + rhythm.kind(), rhythm.every(), what);
        String until = rhythm.ends() != null ? fmt.text("ordering.standing.rhythm.until", rhythm.ends())
            : rhythm.runs() != null ? fmt.text("ordering.standing.rhythm.runs", rhythm.runs()) : "";
        return when + until;
    }

    /** Of a month one of the days is meant, of a week each. */
    private String days(Set<DayOfWeek> chosen, boolean isInMonth) {
        if (isInMonth && chosen.equals(WORKING)) {
            return fmt.text("ordering.standing.working-day");
        }
        List<String> names = chosen.stream().sorted().map(this::day).toList();
        int last = names.size() - 1;
        return isInMonth && last > 0 ? fmt.text("ordering.standing.either-day", String.join(", ", names.subList(0, last)), names.get(last))
            : String.join(", ", names);
    }

    public String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, fmt.getLocale());
    }

    /** The day with its name in the week. */
    public String dated(LocalDate day) {
        return day == null ? "" : day.getDayOfWeek().getDisplayName(TextStyle.SHORT, fmt.getLocale()) + " " + fmt.day(day);
    }

    /** The word for what became of a run, which asks nobody but the owner of its standing order. */
    public String state(RunRow run, StandingRow standing) {
        return run.isAsking() && !standing.mayChange() ? "AWAITED" : run.state();
    }

    /** Who is to answer a run of the standing order until when, and what happens without. */
    public String answerBy(StandingRow standing, LocalDate last) {
        String whose = standing.mayChange() ? "" : standing.owner() == null ? ".nobody" : ".owner";
        return fmt.text("ordering.standing.answer-by" + whose, dated(last), standing.owner());
    }

    /** The link to a run that asks. */
    public String look(StandingRow standing) {
        return fmt.text(standing.mayChange() ? "ordering.standing.look" : "ordering.standing.see");
    }

    /** What is otherwise about a line, each as a sentence. */
    public List<String> changes(StandingLineRow line) {
        BigDecimal price = line.price() == null ? null : line.price().unitPrice();
        return line.changes().stream().map(change -> fmt.text("ordering.standing.change." + change, fmt.money(line.agreed(), null),
            fmt.money(price, null), line.quantity(), line.possible(), line.article().orderMultiple())).toList();
    }

    public String change(Change change) {
        return fmt.text("ordering.standing.change." + change);
    }

    /** Why an order was refused, without what only the moment knew. */
    public String refusal(String code) {
        String reason = "reason." + code;
        return fmt.text(Texts.in(fmt.getLocale()).has(reason) ? reason : "refusal." + code);
    }
}
