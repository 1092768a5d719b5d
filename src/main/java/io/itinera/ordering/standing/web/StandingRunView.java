package io.itinera.ordering.standing.web;

import io.itinera.ordering.standing.boundary.AnswerRun;
import io.itinera.ordering.standing.boundary.AnswerRun.Answer;
import io.itinera.ordering.standing.boundary.ReadStandingOrders;
import io.itinera.ordering.standing.boundary.RunQuestionRow;
import io.itinera.ordering.standing.boundary.StandingLineRow;
import io.itinera.ordering.standing.boundary.TakeOverStandingOrder;
import io.itinera.ordering.web.Notices;
import io.itinera.platform.web.Fmt;
import io.itinera.shared.BusinessRuleViolation;
import io.itinera.shared.NoSuchRecord;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/** What a run asks its owner: exactly what has changed, and one click for each answer. */
@Named
@ViewScoped
public class StandingRunView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject ReadStandingOrders readStandingOrders;
    @Inject AnswerRun answerRun;
    @Inject TakeOverStandingOrder takeOverStandingOrder;
    @Inject Fmt fmt;
    private transient RunQuestionRow question;
    private String id;
    private String day;
    private boolean acceptOverBudget;

    public void load() {
        if (id == null || !id.matches("\\d{1,18}") || day == null) {
            throw new NoSuchRecord();
        }
        try {
            question = readStandingOrders.run(Long.parseLong(id), LocalDate.parse(day));
        } catch (DateTimeParseException noDay) {
            throw new NoSuchRecord();
        }
    }

    public String orderAsNow() {
        return answer(Answer.AS_NOW, question.check().totalNow());
    }

    public String orderWithout() {
        return answer(Answer.WITHOUT, question.check().totalWithout());
    }

    public String skip() {
        return answer(Answer.SKIP, null);
    }

    /** When it is refused the page shows what is the case now. */
    private String answer(Answer answer, BigDecimal seen) {
        try {
            String number = answerRun.answer(new AnswerRun.Request(question.standing().id(), question.run().planned(), answer, seen,
                acceptOverBudget));
            Notices.say(number == null ? fmt.text("ordering.standing.run.skipped") : fmt.text("ordering.submitted", number));
            Notices.keep();
            return number == null ? "/ordering/standing-order?faces-redirect=true&id=" + id : "/ordering/order?faces-redirect=true&number=" + number;
        } catch (BusinessRuleViolation refused) {
            load();
            throw refused;
        }
    }

    public String takeOver() {
        takeOverStandingOrder.takeOver(question.standing().id());
        Notices.say(fmt.text("ordering.standing.taken-over"));
        Notices.keep();
        return "/ordering/standing-run?faces-redirect=true&id=" + id + "&day=" + day;
    }

    /** Whether the person who looks can answer. */
    public boolean isAnswerable() {
        return question.run().isAsking() && question.standing().mayChange();
    }

    public List<StandingLineRow> getChanged() {
        return question.check().lines().stream().filter(StandingLineRow::isChanged).toList();
    }

    public int getUnchanged() {
        return question.check().without().size();
    }

    public RunQuestionRow getQuestion() {
        return question;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public boolean isAcceptOverBudget() {
        return acceptOverBudget;
    }

    public void setAcceptOverBudget(boolean acceptOverBudget) {
        this.acceptOverBudget = acceptOverBudget;
    }

    public String getDay() {
        return day;
    }

    public void setDay(String day) {
        this.day = day;
    }
}
