package io.itinera.insight.map.web;

import io.itinera.insight.map.boundary.JourneyMap;
import io.itinera.insight.map.boundary.ReadJourneyMap;
import io.itinera.insight.map.boundary.StageFigures;
import io.itinera.insight.map.boundary.TouchpointFigures;
import io.itinera.insight.web.ScopeView;
import io.itinera.platform.web.Fmt;
import io.itinera.platform.web.QueryText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** The journey map: what happens at each stage, and how it feels. */
@Named
@RequestScoped
public class JourneyView {
    @Inject ReadJourneyMap readMap;
    @Inject ScopeView scope;
    @Inject Fmt fmt;
    private JourneyMap map;
    private EmotionCurve curve;
    private LocalDate asOf;

    public void load() {
        map = readMap.map(scope.scope(), asOf);
        curve = new EmotionCurve(map.stages().stream().map(stage -> stage.scores().felt()).toList());
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

    public String typeName(String code) {
        return map.types().containsKey(code) ? map.types().get(code).in(fmt.getLocale()) : code;
    }

    public boolean isNothing() {
        return map.touchpoints() == 0 && map.overall().n() == 0;
    }

    /** Where the touchpoints behind a type are listed. */
    public String touchpointsOf(String type) {
        return "/insight/touchpoints?type=" + type + "&from=" + map.period().firstDay() + "&to=" + map.period().lastDay()
            + scope.getHospitals();
    }

    /** The day whose stages and names are used, as the address writes it; null for today. */
    public String getAsOfText() {
        return asOf == null ? null : asOf.toString();
    }

    public void setAsOfText(String text) {
        asOf = QueryText.day(text);
    }
}
