package io.itinera.insight.action.web;

import io.itinera.insight.action.boundary.AbandonAction;
import io.itinera.insight.action.boundary.ActionPlan;
import io.itinera.insight.action.boundary.ActionSheet;
import io.itinera.insight.action.boundary.ActionState;
import io.itinera.insight.action.boundary.Doubt;
import io.itinera.insight.action.boundary.EffectRow;
import io.itinera.insight.action.boundary.Measure;
import io.itinera.insight.action.boundary.NoteAction;
import io.itinera.insight.action.boundary.PowerRow;
import io.itinera.insight.action.boundary.ReadActions;
import io.itinera.insight.action.boundary.ReadEffect;
import io.itinera.insight.action.boundary.RegisterAction;
import io.itinera.insight.action.boundary.Verdict;
import io.itinera.insight.web.GroupsPicture;
import io.itinera.platform.web.Fmt;
import io.itinera.shared.NoSuchRecord;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One action on one page: what was meant, what could be seen, and what it did. */
@Named
@ViewScoped
public class ActionView implements Serializable {
    private static final long serialVersionUID = 1L;
    /** Fewer times the data than this is no news. */
    private static final double WORTH_TELLING = 1.05;

    @Inject ReadActions readActions;
    @Inject RegisterAction registerAction;
    @Inject AbandonAction abandonAction;
    @Inject NoteAction noteAction;
    @Inject ReadEffect readEffect;
    @Inject ActionWordsView words;
    @Inject Fmt fmt;
    private transient ActionSheet sheet;
    private String id;
    private int version;
    private String reason;
    private String note;

    public void load() {
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new NoSuchRecord();
        }
        version = getSheet().version();
    }

    public ActionSheet getSheet() {
        if (sheet == null) {
            sheet = readActions.sheet(Long.parseLong(id));
        }
        return sheet;
    }

    public String register() {
        registerAction.register(Long.parseLong(id), version);
        return again("insight.action.registered.done");
    }

    public String abandon() {
        abandonAction.abandon(Long.parseLong(id), reason);
        return again("insight.action.abandoned.done");
    }

    public String remark() {
        noteAction.note(Long.parseLong(id), note);
        return again("insight.action.noted");
    }

    public String read() {
        readEffect.read(Long.parseLong(id));
        return again("insight.action.read.done");
    }

    private String again(String said) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(fmt.text(said)));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/insight/action?faces-redirect=true&id=" + id;
    }

    private ActionPlan plan() {
        return getSheet().plan();
    }

    private Measure measure() {
        return plan().measure();
    }

    public boolean isDraft() {
        return getSheet().row().state() == ActionState.DRAFT;
    }

    /** Registered and not closed. */
    public boolean isOpen() {
        ActionState state = getSheet().row().state();
        return state == ActionState.REGISTERED || state == ActionState.RUNNING || state == ActionState.OVER;
    }

    public boolean isOver() {
        return getSheet().row().state() == ActionState.OVER;
    }

    public boolean isInterim() {
        return getSheet().row().state() == ActionState.RUNNING;
    }

    /** What the plan could show, in a sentence. */
    public String getForetold() {
        PowerRow power = getSheet().power();
        if (power.change() == null) {
            return fmt.text("insight.action.power.unknown");
        }
        return fmt.text(power.isEnoughFor(plan().expected().doubleValue()) ? "insight.action.power.enough" : "insight.action.power.short",
            words.size(measure(), power.change()), words.size(measure(), plan().expected().abs()));
    }

    public String getDesignEffect() {
        Double times = getSheet().power().designEffect();
        return times == null || times < WORTH_TELLING ? "" : fmt.text("insight.action.power.design", fmt.decimal(times));
    }

    /** What came of it, in the words of somebody who never heard of statistics. */
    public String getVerdict() {
        EffectRow effect = getSheet().effect();
        boolean alone = plan().compared().isEmpty();
        String words = effect.verdict() + (alone && effect.verdict() != Verdict.CANNOT_TELL ? ".alone" : "");
        return effect.verdict() == Verdict.CANNOT_TELL ? fmt.text("insight.action.doubt." + effect.doubt())
            : fmt.text("insight.action.verdict." + words + ".text", this.words.measure(getSheet().row()), this.words.change(measure(), effect.change().value()),
                this.words.change(measure(), effect.change().low()), this.words.change(measure(), effect.change().high()));
    }

    /** What would have been seen, where nothing was. */
    public String getSeen() {
        EffectRow effect = getSheet().effect();
        return effect.verdict() == Verdict.NO_CHANGE && effect.detectable() != null ? fmt.text("insight.action.seen", words.size(measure(), effect.detectable())) : "";
    }

    /** How the page is coloured: a verdict, never a wish. */
    public String getTone() {
        EffectRow effect = getSheet().effect();
        return switch (effect.verdict()) {
            case WORKED -> "good";
            case WORSE -> "bad";
            case NO_CHANGE -> "info";
            case CANNOT_TELL -> "warn";
        };
    }

    /** Whether the doubt is one that another plan could remove. */
    public boolean isPlanAtFault() {
        Doubt doubt = getSheet().effect().doubt();
        return doubt == Doubt.FEW_HOSPITALS || doubt == Doubt.FEW_WEEKS;
    }

    public GroupsPicture getPicture() {
        return new GroupsPicture(getSheet().effect().weeks().stream()
            .map(week -> new GroupsPicture.Point(week.number(), week.getting(), week.compared(), fmt.day(week.from()))).toList(), value -> words.value(measure(), value));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
