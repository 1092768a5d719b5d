package io.itinera.insight.map.web;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.map.boundary.Against;
import io.itinera.insight.map.boundary.JourneyMap;
import io.itinera.insight.map.boundary.MapChoice;
import io.itinera.insight.map.boundary.MapComparison;
import io.itinera.insight.map.boundary.MapComparison.Row;
import io.itinera.insight.map.boundary.ReadJourneyMap;
import io.itinera.insight.web.ScopeView;
import io.itinera.platform.web.Fmt;
import io.itinera.platform.web.QueryText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the map is laid beside, as the address of the page says, and in what the two sides differ. */
@Named
@RequestScoped
public class CompareView {
    private static final int BESIDE = 9;

    @Inject ReadJourneyMap readMap;
    @Inject ScopeView scope;
    @Inject DifferenceView differences;
    @Inject Fmt fmt;
    /** The other hospitals by the name of what they have in common. */
    private final Map<String, String> others = new LinkedHashMap<>();
    private Against.Kind kind;
    private MapComparison comparison;
    private EmotionCurve curve;

    /** Something that differs beyond chance. @param code the stage's or the touchpoint's; null for all of it */
    public record Finding(String code, boolean isOfType, DifferenceView.Cell cell) {
    }

    void load(MapChoice choice) {
        if (kind != null) {
            comparison = readMap.compare(choice, new Against(kind, otherScope())).orElse(null);
        }
        if (comparison != null) {
            curve = new EmotionCurve(comparison.other().stages().stream().map(stage -> stage.scores().felt()).toList(), BESIDE);
        }
    }

    /** The map of what was chosen, where the comparison has drawn it. */
    Optional<JourneyMap> chosen() {
        return comparison == null || isOneTheOthers() ? Optional.empty() : Optional.of(comparison.one());
    }

    public boolean isWanted() {
        return kind != null;
    }

    public boolean isThere() {
        return comparison != null;
    }

    public MapComparison getComparison() {
        return comparison;
    }

    public EmotionCurve getCurve() {
        return curve;
    }

    public boolean isOfHospitals() {
        return kind == Against.Kind.HOSPITALS;
    }

    /** Everything that differs beyond chance, stage by stage. */
    public List<Finding> getFindings() {
        return Stream.concat(findings(comparison.overall(), false), comparison.stages().stream().flatMap(stage ->
            Stream.concat(findings(stage.stage(), false), stage.touchpoints().stream().flatMap(row -> findings(row, true))))).toList();
    }

    private Stream<Finding> findings(Row row, boolean isOfType) {
        return row.beyondChance().stream().map(measure -> new Finding(row.code(), isOfType, differences.cell(row, measure)));
    }

    public String getOneName() {
        return name(comparison.one(), isOneTheOthers() ? fmt.text("insight.compare.theOthers") : words(scope.scope()));
    }

    public String getOtherName() {
        return name(comparison.other(), !isOfHospitals() ? words(scope.scope())
            : otherScope().isEverybody() ? fmt.text("insight.compare.theOthers") : words(otherScope()));
    }

    /** By its hospitals where they differ, else by its days. */
    private String name(JourneyMap map, String hospitals) {
        Period period = map.period();
        return isOfHospitals() ? hospitals : fmt.text("insight.compare.days", fmt.day(period.firstDay()), fmt.day(period.lastDay()));
    }

    private String words(Scope of) {
        String words = Stream.of(of.segment() == null ? null : fmt.text("insight.segment." + of.segment()), of.region(), of.group(),
            of.account() == null ? null : scope.getAccounts().stream().filter(hospital -> hospital.code().equals(of.account())).findFirst()
                .map(hospital -> hospital.name()).orElse(of.account()), of.contract() == null ? null : fmt.text("insight.contract." + of.contract()),
            of.size() == null ? null : fmt.text("insight.size." + of.size()),
            of.division() == null ? null : scope.divisionName(of.division())).filter(word -> word != null).collect(Collectors.joining(", "));
        return words.isEmpty() ? fmt.text("insight.looks.everybody") : words;
    }

    /** All hospitals were chosen, so that this side is what the other leaves of them. */
    private boolean isOneTheOthers() {
        return isOfHospitals() && scope.scope().isEverybody();
    }

    /** Where the touchpoints of one side are listed; null where no address can name its hospitals. */
    public String touchpointsOf(String type, boolean isOne) {
        if (isOfHospitals() && (isOne ? scope.scope().isEverybody() : otherScope().isEverybody())) {
            return null;
        }
        Period period = (isOne ? comparison.one() : comparison.other()).period();
        return "/insight/touchpoints?type=" + type + "&from=" + period.firstDay() + "&to=" + period.lastDay()
            + (isOne || !isOfHospitals() ? scope.getHospitals() : others.entrySet().stream()
                .map(each -> "&" + each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining()));
    }

    /** As part of an address; begins with an ampersand unless it is empty. */
    public String getAddress() {
        return kind == null ? "" : "&with=" + getWith() + others.entrySet().stream()
            .map(each -> "&v" + each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining());
    }

    /** The hospitals that were chosen, in words. */
    String words() {
        return words(scope.scope());
    }

    public List<ScopeView.Choice> getKinds() {
        return Arrays.stream(Against.Kind.values()).map(each -> new ScopeView.Choice(each.name().toLowerCase(Locale.ROOT), fmt.text("insight.compare." + each))).toList();
    }

    private Scope otherScope() {
        return new Scope(1, others.get("segment"), others.get("region"), others.get("group"), others.get("account"), others.get("contract"), others.get("size"), null, null, others.get("division"));
    }

    /** As the address writes it; null for alone. */
    public String getWith() {
        return kind == null ? null : kind.name().toLowerCase(Locale.ROOT);
    }

    public void setWith(String text) {
        kind = QueryText.constant(Against.Kind.class, text, null);
    }

    public String getSegment() {
        return others.get("segment");
    }

    public void setSegment(String wanted) {
        put("segment", wanted);
    }

    public String getRegion() {
        return others.get("region");
    }

    public void setRegion(String wanted) {
        put("region", wanted);
    }

    public String getGroup() {
        return others.get("group");
    }

    public void setGroup(String wanted) {
        put("group", wanted);
    }

    public String getAccount() {
        return others.get("account");
    }

    public void setAccount(String wanted) {
        put("account", wanted);
    }

    public String getContract() {
        return others.get("contract");
    }

    public void setContract(String wanted) {
        put("contract", wanted);
    }

    public String getSize() {
        return others.get("size");
    }

    public void setSize(String wanted) {
        put("size", wanted);
    }

    public String getDivision() {
        return others.get("division");
    }

    public void setDivision(String wanted) {
        put("division", wanted);
    }

    private void put(String part, String wanted) {
        if (wanted != null && !wanted.isBlank()) {
            others.put(part, wanted);
        }
    }
}
