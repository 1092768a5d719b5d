package io.itinera.insight.web;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.boundary.ReadScope;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.boundary.ScopeChoices;
import io.itinera.platform.web.Fmt;
import io.itinera.platform.web.QueryText;
import io.itinera.shared.work.DivisionSource.Division;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The period and the hospitals an analyst looks at, as the address of the page says; shared by all views of the analyst. */
@Named
@RequestScoped
public class ScopeView {
    private static final int USUAL_DAYS = 90;
    private static final Set<String> OTHER_DAYS = Set.of("7", "30", "365");

    @Inject ReadScope readScope;
    @Inject Fmt fmt;
    private ScopeChoices choices;
    private Map<String, String> divisionNames;
    private String days;
    private String segment;
    private String region;
    private String group;
    private String account;
    private String contract;
    private String size;
    private String division;
    private String from;
    private String to;

    /** A choice and what it is called. */
    public record Choice(String code, String label) {
    }

    public Scope scope() {
        return new Scope(days != null && OTHER_DAYS.contains(days) ? Integer.parseInt(days) : USUAL_DAYS, segment, region, group, account, contract, size,
            QueryText.day(from), QueryText.day(to), division);
    }

    public Period period() {
        return readScope.period(scope());
    }

    /** Whether the last day asked for lies before the first, so that the days up to today are shown instead. */
    public boolean isTurnedRound() {
        LocalDate first = QueryText.day(from);
        LocalDate last = QueryText.day(to);
        return first != null && last != null && last.isBefore(first);
    }

    /** The days chosen, for the address of a page that shows the same ones. */
    public String getDates() {
        StringJoiner query = new StringJoiner("&");
        query.add("days=" + (days == null ? "" : URLEncoder.encode(days, StandardCharsets.UTF_8)));
        add(query, "from", from);
        add(query, "to", to);
        return query.toString();
    }

    /** The days and the hospitals chosen, for the address of a page that shows the same. */
    public String getChosen() {
        return getDates() + getHospitals();
    }

    /** The hospitals chosen, as part of an address; begins with an ampersand unless it is empty. */
    public String getHospitals() {
        StringJoiner query = new StringJoiner("&", "&", "").setEmptyValue("");
        add(query, "segment", segment);
        add(query, "region", region);
        add(query, "group", group);
        add(query, "account", account);
        add(query, "contract", contract);
        add(query, "volume", size);
        add(query, "division", division);
        return query.toString();
    }

    public String getUsualDays() {
        return fmt.text("insight.days", USUAL_DAYS);
    }

    public List<Choice> getDayChoices() {
        return List.of(7, 30, 365).stream().map(n -> new Choice(String.valueOf(n), fmt.text("insight.days", n))).toList();
    }

    public List<Choice> getSegments() {
        return segments(segment);
    }

    /** @param chosen offered even where no hospital is like that, as in every such list */
    public List<Choice> segments(String chosen) {
        return offered(choices().segments(), chosen, code -> fmt.text("insight.segment." + code));
    }

    public List<Choice> regions(String chosen) {
        return offered(choices().regions(), chosen, code -> code);
    }

    public List<Choice> groups(String chosen) {
        return offered(choices().groups(), chosen, code -> code);
    }

    /** How contracts can stand. */
    public List<Choice> contracts(String chosen) {
        return offered(choices().contracts(), chosen, code -> fmt.text("insight.contract." + code));
    }

    public List<Choice> sizes(String chosen) {
        return offered(choices().sizes(), chosen, code -> fmt.text("insight.size." + code));
    }

    public List<Choice> divisions(String chosen) {
        return offered(choices().divisions(), chosen, this::divisionName);
    }

    /** What a division is called. */
    public String divisionName(String code) {
        if (divisionNames == null) {
            divisionNames = readScope.divisions(fmt.getLocale()).stream().collect(Collectors.toMap(Division::code, Division::name));
        }
        return divisionNames.getOrDefault(code, code);
    }

    /** With how many hospitals each leaves, and without what leaves none. */
    private List<Choice> offered(List<ScopeChoices.Choice> all, String chosen, UnaryOperator<String> name) {
        return all.stream().filter(each -> each.hospitals() > 0 || each.code().equals(chosen))
            .map(each -> new Choice(each.code(), fmt.text("insight.choice", name.apply(each.code()), fmt.count(each.hospitals())))).toList();
    }

    public List<ScopeChoices.Hospital> getAccounts() {
        return choices().hospitals();
    }

    /** The hospital's name; empty for none. */
    public String hospital(Long id) {
        return id == null ? "" : choices().hospitals().stream().filter(h -> h.id() == id).findFirst()
            .map(ScopeChoices.Hospital::name).orElse("");
    }

    private ScopeChoices choices() {
        if (choices == null) {
            choices = readScope.choices();
        }
        return choices;
    }

    private static void add(StringJoiner query, String name, String value) {
        if (value != null) {
            query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }

    public String getSegment() {
        return segment;
    }

    public void setSegment(String segment) {
        this.segment = orNull(segment);
    }

    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = orNull(region);
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = orNull(group);
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = orNull(account);
    }

    public String getContract() {
        return contract;
    }

    public void setContract(String contract) {
        this.contract = orNull(contract);
    }

    public String getSize() {
        return size;
    }

    public void setSize(String size) {
        this.size = orNull(size);
    }

    public String getDivision() {
        return division;
    }

    public void setDivision(String division) {
        this.division = orNull(division);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = orNull(from);
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = orNull(to);
    }
}
