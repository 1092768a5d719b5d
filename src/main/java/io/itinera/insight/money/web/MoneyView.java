package io.itinera.insight.money.web;

import io.itinera.insight.boundary.ChangeRow;
import io.itinera.insight.money.boundary.BandRow;
import io.itinera.insight.money.boundary.Experience;
import io.itinera.insight.money.boundary.MoneyQuestion;
import io.itinera.insight.money.boundary.MoneyReport;
import io.itinera.insight.money.boundary.Obstacle;
import io.itinera.insight.money.boundary.Outcome;
import io.itinera.insight.money.boundary.ReadMoney;
import io.itinera.insight.money.boundary.Told;
import io.itinera.insight.web.GroupsPicture;
import io.itinera.insight.web.ScopeView;
import io.itinera.insight.web.ScopeView.Choice;
import io.itinera.platform.web.Fmt;
import io.itinera.shared.work.DivisionSource.Division;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What an experience was followed by in orders and money, in the words of somebody who never heard of statistics: what was asked, the sentence, the number, the picture. */
@Named
@RequestScoped
public class MoneyView {
    private static final String SEPARATOR = ":";
    private static final List<Integer> OTHER_TIMES = List.of(2, 3, 5, 10);
    private static final int USUAL_MONTHS = 12;
    private static final int MORE_MONTHS = 24;

    @Inject ReadMoney readMoney;
    @Inject ScopeView scope;
    @Inject MoneyWordsView words;
    @Inject Fmt fmt;
    private List<Division> divisions;
    private MoneyQuestion question;
    private MoneyReport report;
    private String what;
    private String after;
    private String times;
    private String months;

    public void load() {
        Outcome outcome = outcome();
        String division = outcome == Outcome.DIVISION ? what.substring(what.indexOf(SEPARATOR) + 1) : null;
        Experience experience = after == null || after.equals("ANSWER") ? after == null ? Experience.DELIVERY : Experience.ANSWER : Experience.FRICTION;
        String kind = after != null && after.contains(SEPARATOR) ? after.substring(after.indexOf(SEPARATOR) + 1) : null;
        int often = OTHER_TIMES.stream().filter(n -> n.toString().equals(times)).findFirst().orElse(1);
        question = new MoneyQuestion(outcome, division, experience, kind, often, String.valueOf(MORE_MONTHS).equals(months) ? MORE_MONTHS : USUAL_MONTHS,
            scope.scope().segment());
        report = readMoney.read(question);
    }

    private Outcome outcome() {
        return what == null ? Outcome.REVENUE : what.contains(SEPARATOR) ? Outcome.DIVISION : Outcome.valueOf(what);
    }

    public MoneyReport getReport() {
        return report;
    }

    /** Whether there is a number to show. */
    public boolean isNumbered() {
        return report != null && report.change() != null;
    }

    public List<Choice> getOutcomes() {
        Stream<Choice> plain = Stream.of(Outcome.REORDER, Outcome.DAYS, Outcome.DIVISIONS).map(outcome -> new Choice(outcome.name(), fmt.text("insight.money.outcome." + outcome)));
        return Stream.concat(plain, divisions().stream().map(division -> new Choice(Outcome.DIVISION + SEPARATOR + division.code(),
            fmt.text("insight.money.outcome.DIVISION", division.name())))).toList();
    }

    public List<Choice> getExperiences() {
        Stream<Choice> plain = Stream.of(Experience.ANSWER, Experience.FRICTION).map(one -> new Choice(one.name(), fmt.text("insight.money.experience." + one)));
        return Stream.concat(plain, readMoney.kinds().stream().map(kind -> new Choice(Experience.FRICTION + SEPARATOR + kind, fmt.text("insight.detector." + kind)))).toList();
    }

    public List<Choice> getTimesChoices() {
        return OTHER_TIMES.stream().map(n -> new Choice(String.valueOf(n), fmt.text("insight.money.times", n))).toList();
    }

    public List<Choice> getMonthChoices() {
        return List.of(new Choice(String.valueOf(MORE_MONTHS), fmt.text("insight.money.months", MORE_MONTHS)));
    }

    public String getUsualMonths() {
        return fmt.text("insight.money.months", USUAL_MONTHS);
    }

    private List<Division> divisions() {
        if (divisions == null) {
            divisions = readMoney.divisions(fmt.getLocale());
        }
        return divisions;
    }

    /** The days looked at, and why there are fewer months than were asked for. */
    public String getPeriod() {
        if (report.first() == null) {
            return fmt.text("insight.money.noMonth");
        }
        long whole = ChronoUnit.MONTHS.between(report.first(), report.last().plusDays(1));
        return fmt.text(whole < question.months() ? "insight.money.period.short" : "insight.money.period", fmt.day(report.first()), fmt.day(report.last()), whole);
    }

    /** What came of it, in one sentence. */
    public String getVerdict() {
        if (report.told() == Told.CANNOT_TELL) {
            return String.join(" ", report.obstacles().stream().map(this::obstacle).toList());
        }
        ChangeRow change = report.change();
        String moved = words.moved(question.outcome(), change.value(), divisionName());
        String sentence = fmt.text("insight.money.told." + report.told() + ".text", experience(), moved, words.change(question.outcome(), change.low()),
            words.change(question.outcome(), change.high()), report.struck(), report.compared());
        List<String> all = new ArrayList<>(List.of(sentence));
        report.obstacles().forEach(one -> all.add(obstacle(one)));
        return String.join(" ", all);
    }

    private String obstacle(Obstacle one) {
        return switch (one) {
            case FEW_HOSPITALS -> fmt.text("insight.money.obstacle.FEW_HOSPITALS", report.struck(), report.compared(), report.early());
            case UNBOUNDED -> fmt.text("insight.money.obstacle.UNBOUNDED", report.struck(), report.compared());
            case WITHIN_CHANCE -> fmt.text("insight.money.obstacle.WITHIN_CHANCE", words.change(question.outcome(), report.change().value()),
                words.change(question.outcome(), report.change().low()), words.change(question.outcome(), report.change().high()));
            case CARRIED -> fmt.text("insight.money.obstacle.CARRIED", fmt.share(report.carried()));
            default -> fmt.text("insight.money.obstacle." + one);
        };
    }

    /** What would be needed to be sure. */
    public String getNeeded() {
        if (report.told() != Told.CANNOT_TELL) {
            return "";
        }
        return switch (report.obstacles().get(0)) {
            case WITHIN_CHANCE -> report.detectable() == null ? "" : fmt.text("insight.money.needed.WITHIN_CHANCE", report.struck(), report.compared(),
                words.size(question.outcome(), report.detectable()));
            case FEW_HOSPITALS, FEW_MONTHS, UNBOUNDED -> fmt.text("insight.money.needed." + report.obstacles().get(0));
            default -> "";
        };
    }

    public String getTone() {
        return switch (report.told()) {
            case FOLLOWED -> question.outcome().isBetter(report.change().value()) ? "good" : "bad";
            case ASSOCIATED -> "warn";
            case CANNOT_TELL -> "info";
        };
    }

    private String experience() {
        String name = question.kind() == null ? fmt.text("insight.money.after." + question.experience())
            : fmt.text("insight.money.after.kind", fmt.text("insight.detector." + question.kind()));
        return question.times() == 1 ? name : fmt.text("insight.money.after.often", name, question.times());
    }

    private String divisionName() {
        return divisions().stream().filter(division -> division.code().equals(question.division())).map(Division::name).findFirst().orElse("");
    }

    /** What is measured, as a title. */
    public String getOutcomeName() {
        return fmt.text("insight.money.outcome." + question.outcome(), divisionName());
    }

    public GroupsPicture getPicture() {
        return new GroupsPicture(report.steps().stream().map(step -> new GroupsPicture.Point(step.number(), step.struck(), step.compared(), month(step.number()))).toList(),
            value -> words.value(question.outcome(), value));
    }

    public String month(int number) {
        return fmt.text("insight.money.month", (number > 0 ? "+" : "") + number);
    }

    /** What a check means, from its own row alone: one of two messages, or that it cannot be reckoned. */
    public String means(String check, String passed, String failed) {
        Boolean isPassed = report.checks().get(Obstacle.valueOf(check));
        return isPassed == null ? "insight.action.means.unknown" : isPassed ? passed : failed;
    }

    /** Of the retention by how much was met. */
    public String band(BandRow row) {
        return fmt.text("insight.money.band." + row.band());
    }

    public Outcome getOutcome() {
        return question.outcome();
    }

    public String getWhat() {
        return what;
    }

    /** Whatever does not exist is not asked. */
    public void setWhat(String wanted) {
        what = getOutcomes().stream().map(Choice::code).filter(code -> code.equals(wanted)).findFirst().orElse(null);
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String wanted) {
        after = getExperiences().stream().map(Choice::code).filter(code -> code.equals(wanted)).findFirst().orElse(null);
    }

    public String getTimes() {
        return times;
    }

    public void setTimes(String times) {
        this.times = times;
    }

    public String getMonths() {
        return months;
    }

    public void setMonths(String months) {
        this.months = months;
    }
}
