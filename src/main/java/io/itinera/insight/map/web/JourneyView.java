package io.itinera.insight.map.web;

import io.itinera.insight.map.boundary.JourneyMap;
import io.itinera.insight.map.boundary.MapChoice;
import io.itinera.insight.map.boundary.MomentsOfTruth.Driver;
import io.itinera.insight.map.boundary.ReadJourneyMap;
import io.itinera.insight.map.boundary.StageFigures;
import io.itinera.insight.map.boundary.TouchpointFigures;
import io.itinera.insight.web.ScopeView;
import io.itinera.platform.web.Fmt;
import io.itinera.platform.web.QueryText;
import io.itinera.shared.Persona;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;

/** The journey map: what happens at each stage, and how it feels. */
@Named
@RequestScoped
public class JourneyView {
    @Inject ReadJourneyMap readMap;
    @Inject ScopeView scope;
    @Inject CompareView compare;
    @Inject MarksView marks;
    @Inject WeeksView weeks;
    @Inject Fmt fmt;
    private JourneyMap map;
    private EmotionCurve curve;
    private LocalDate asOf;
    private Persona persona;

    /** What was chosen is drawn once, whether it is laid beside something or not. */
    public void load() {
        MapChoice choice = choice();
        compare.load(choice);
        map = compare.chosen().orElseGet(() -> readMap.map(choice));
        marks.load(choice);
        weeks.load(choice);
        curve = new EmotionCurve(map.stages().stream().map(stage -> stage.scores().felt()).toList());
    }

    /** What the address of the page asks for. */
    public MapChoice choice() {
        return new MapChoice(scope.scope(), asOf, persona);
    }

    public JourneyMap getMap() {
        return map;
    }

    /** The journey's name. */
    public String getTitle() {
        return map.name().in(fmt.getLocale());
    }

    public EmotionCurve getCurve() {
        return curve;
    }

    public List<StageFigures> getStages() {
        return map.stages();
    }

    /** The touchpoints of the stage of which there is something to tell. */
    public List<TouchpointFigures> touchpoints(StageFigures stage) {
        return stage.touchpoints().stream().filter(t -> t.volume().count() > 0 || t.scores().n() > 0).toList();
    }

    public String stageName(StageFigures stage) {
        return stage.names().in(fmt.getLocale());
    }

    public String stageNamed(String code) {
        return map.stages().stream().filter(stage -> stage.code().equals(code)).findFirst().map(this::stageName).orElse(code);
    }

    public String typeName(String code) {
        return map.types().containsKey(code) ? map.types().get(code).in(fmt.getLocale()) : code;
    }

    public boolean isNothing() {
        return map.touchpoints() == 0 && map.overall().n() == 0;
    }

    /** A difference beyond chance in words. */
    public String sentence(CompareView.Finding found) {
        String name = found.code() == null ? fmt.text("insight.compare.overall") : found.isOfType() ? typeName(found.code()) : stageNamed(found.code());
        return fmt.text("insight.compare.finding", name, fmt.text("insight.measure." + found.cell().measure()), found.cell().one(), found.cell().other(),
            found.cell().text());
    }

    public String driverName(Driver driver) {
        return fmt.text("insight.driver." + driver.kind(), driver.stage() == null ? "" : stageNamed(driver.stage()));
    }

    /** Where the same map leaves as one page. */
    public String getPaper() {
        return "/insight/journey.pdf?" + page();
    }

    /** Where that page leaves as a picture. */
    public String getPicture() {
        return "/insight/journey.png?" + page();
    }

    private String page() {
        StringJoiner query = new StringJoiner("&");
        query.add("from=" + map.period().firstDay()).add("to=" + map.period().lastDay());
        if (asOf != null) {
            query.add("asOf=" + asOf);
        }
        if (persona != null) {
            query.add("persona=" + persona);
        }
        return query + scope.getHospitals() + compare.getAddress();
    }

    /** The days, the hospitals, the persona and the day of the names as part of an address; without the question mark. */
    public String getChosen() {
        return scope.getChosen() + (persona == null ? "" : "&persona=" + persona) + (asOf == null ? "" : "&asOf=" + asOf);
    }

    /** What one type is like, of the same days and hospitals. */
    public String pageOf(String type) {
        return "/insight/touchpoint?type=" + type + "&" + getChosen();
    }

    /** Those whose steps and answers can be looked at alone. */
    public List<ScopeView.Choice> getPersonas() {
        return Persona.ofHospitals().stream().map(each -> new ScopeView.Choice(each.name(), fmt.text("persona." + each))).toList();
    }

    public String getPersona() {
        return persona == null ? null : persona.name();
    }

    public void setPersona(String text) {
        Persona wanted = QueryText.constant(Persona.class, text, null);
        persona = wanted != null && wanted.worksForHospital() ? wanted : null;
    }

    /** The day whose stages and names are used, as the address writes it; null for today. */
    public String getAsOfText() {
        return asOf == null ? null : asOf.toString();
    }

    public void setAsOfText(String text) {
        asOf = QueryText.day(text);
    }
}
