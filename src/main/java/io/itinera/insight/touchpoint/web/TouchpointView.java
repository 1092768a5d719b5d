package io.itinera.insight.touchpoint.web;

import io.itinera.insight.boundary.Estimate;
import io.itinera.insight.map.web.JourneyView;
import io.itinera.insight.map.web.WeeksView;
import io.itinera.insight.touchpoint.boundary.ReadTouchpoint;
import io.itinera.insight.touchpoint.boundary.Surroundings;
import io.itinera.insight.touchpoint.boundary.Surroundings.Around;
import io.itinera.insight.touchpoint.boundary.Surroundings.Layer;
import io.itinera.insight.touchpoint.boundary.Surroundings.Neighbour;
import io.itinera.insight.touchpoint.boundary.TouchpointSheet;
import io.itinera.insight.web.ScopeView;
import io.itinera.journey.boundary.TouchpointTypeRow;
import io.itinera.platform.web.Fmt;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What one touchpoint is like: the map's cell, opened. The period, the hospitals and the persona are those of the map. */
@Named
@RequestScoped
public class TouchpointView {
    @Inject ReadTouchpoint readTouchpoint;
    @Inject JourneyView journey;
    @Inject WeeksView weeks;
    @Inject ScopeView scope;
    @Inject Fmt fmt;
    private TouchpointSheet sheet;
    private String type;

    /** What lies on a side, of one kind of counting. */
    public record Side(String code, List<Neighbour> neighbours) {
    }

    /** A step of a layer, and how often it is there. */
    public record Step(String name, String share) {
    }

    /** A layer with what lies before and after. */
    public record LayerRow(Layer layer, List<Step> before, String here, List<Step> after) {
    }

    public void load() {
        sheet = readTouchpoint.sheet(type, journey.choice(), fmt.getLocale());
        weeks.show(sheet.weeks());
    }

    public TouchpointSheet getSheet() {
        return sheet;
    }

    public String getTitle() {
        return sheet.type().name(fmt.getLocale());
    }

    /** Where it happens and who begins it, as far as the vocabulary or the log says. */
    public String getChannels() {
        return sheet.channels().stream().map(one -> fmt.text("insight.touchpoint.channel", fmt.text("insight.channel." + one.channel()), fmt.count(one.count())))
            .collect(Collectors.joining(" · "));
    }

    public String getTells() {
        return sheet.tells() == null ? null : sheet.tells().in(fmt.getLocale());
    }

    public String typeName(String code) {
        return row(code).map(one -> one.name(fmt.getLocale())).orElse(code);
    }

    /** What came just before or after; the first and the last of a visit or a case have nothing beside them. */
    public String neighbourName(String code, String side) {
        return code == null ? fmt.text("insight.touchpoint.none." + side) : typeName(code);
    }

    public List<Side> sides(Around around) {
        return around == null ? List.of() : List.of(new Side("before", around.before()), new Side("after", around.after()));
    }

    public List<LayerRow> getLayers() {
        Surroundings around = sheet.around();
        return List.of(Layer.values()).stream().map(layer -> new LayerRow(layer, steps(layer, true, around.visit().before()), here(layer), steps(layer, false, around.visit().after()))).toList();
    }

    /** In the same case; where nothing has a case, in the visit of whoever did it. */
    private List<Step> steps(Layer layer, boolean isBefore, List<Neighbour> inVisit) {
        Surroundings around = sheet.around();
        return layer == Layer.DOES && around.behind().isEmpty() && around.own() == Layer.DOES
            ? inVisit.stream().filter(one -> one.type() != null).map(one -> new Step(typeName(one.type()), of(one.count(), around.visit().looked()))).toList()
            : around.of(layer, isBefore).stream().map(one -> new Step(typeName(one.type()), of(one.cases(), one.of()))).toList();
    }

    private String of(long count, long all) {
        return fmt.text("insight.touchpoint.of", fmt.count(count), fmt.count(all));
    }

    private String here(Layer layer) {
        if (layer == Layer.MEETS && getTells() != null) {
            return "«" + getTells() + "»";
        }
        return layer == sheet.around().own() ? getTitle() : "–";
    }

    /** A share with its interval; a dash for too few. */
    public String share(Estimate estimate) {
        return estimate == null || !estimate.isEnough() ? "–" : fmt.text("insight.kind.share", fmt.share(estimate.value()), fmt.share(estimate.low()), fmt.share(estimate.high()));
    }

    /** How many of all took a way: the share of them, or their number where they are too few for one. */
    public String part(Estimate estimate) {
        return estimate.isEnough() ? share(estimate) : fmt.count(Math.round(estimate.value() * estimate.n()));
    }

    /** The same page of another type; empty where that one stands in no stage. */
    public String pageOf(String code) {
        return code == null || row(code).filter(one -> one.stage() != null).isEmpty() ? "" : addressOf(code);
    }

    /** The page of a type over what the map shows. */
    public String addressOf(String code) {
        return "/insight/touchpoint?type=" + code + "&" + journey.getChosen();
    }

    public String getMap() {
        return "/insight/journey?" + journey.getChosen();
    }

    /** Where the touchpoints themselves are listed. @param outcome like {@code reason}, null for whichever */
    public String list(String outcome, String reason) {
        return "/insight/touchpoints?type=" + type + "&from=" + sheet.period().firstDay() + "&to=" + sheet.period().lastDay() + scope.getHospitals()
            + (outcome == null || outcome.isEmpty() ? "" : "&outcome=" + outcome)
            + (reason == null || reason.isEmpty() ? "" : "&reason=" + URLEncoder.encode(reason, StandardCharsets.UTF_8));
    }

    /** Where searches for the words that found nothing are listed. */
    public String searches(String words) {
        return "/insight/touchpoints?type=CATALOG_SEARCHED&reason=no-result&from=" + sheet.period().firstDay() + "&to=" + sheet.period().lastDay() + scope.getHospitals()
            + "&about=" + URLEncoder.encode("SEARCH:" + words, StandardCharsets.UTF_8);
    }

    public String kindOf(String kind) {
        return "/insight/friction-kind?kind=" + kind + "&" + scope.getChosen();
    }

    private Optional<TouchpointTypeRow> row(String code) {
        return sheet.types().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }
}
