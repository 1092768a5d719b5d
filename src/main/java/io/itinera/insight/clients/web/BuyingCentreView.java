package io.itinera.insight.clients.web;

import io.itinera.insight.clients.boundary.BuyingCentre;
import io.itinera.insight.clients.boundary.Deed;
import io.itinera.insight.clients.boundary.ReadBuyingCentre;
import io.itinera.platform.web.Fmt;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Who of a hospital decides what, and who fell silent. */
@Named
@RequestScoped
public class BuyingCentreView {
    @Inject ReadBuyingCentre readBuyingCentre;
    @Inject Fmt fmt;
    private BuyingCentre centre;
    private String account;

    /** Who decides so. @param tone {@code wait} where nobody does, or one person alone */
    public record Decision(Deed deed, String who, String tone) {
    }

    public void load() {
        centre = readBuyingCentre.centre(account, fmt.getLocale());
    }

    public BuyingCentre getCentre() {
        return centre;
    }

    public List<Decision> getDecisions() {
        return Arrays.stream(Deed.values()).map(deed -> {
            List<BuyingCentre.Person> people = centre.whoDid(deed);
            String names = people.stream().map(BuyingCentre.Person::name).collect(Collectors.joining(", "));
            return new Decision(deed, people.isEmpty() ? fmt.text("insight.centre.nobody") : people.size() == 1 ? fmt.text("insight.centre.alone", names)
                : names, people.size() > 1 ? "good" : "wait");
        }).toList();
    }

    /** What somebody decides, each with the day on which they last did. */
    public List<String> deeds(BuyingCentre.Person person) {
        return Arrays.stream(Deed.values()).filter(person.did()::containsKey)
            .map(deed -> fmt.text("insight.centre.did", fmt.text("insight.deed." + deed), fmt.day(person.did().get(deed)))).toList();
    }

    /** How it stands with them, in words. */
    public String state(BuyingCentre.Person person) {
        if (!person.active()) {
            return fmt.text("insight.centre.left");
        }
        if (!person.isSeen()) {
            return fmt.text("insight.centre.unseen");
        }
        if (person.silent()) {
            return fmt.text("insight.centre.silent", person.quietDays(), person.usualDays());
        }
        return person.usualDays() == null ? fmt.text("insight.centre.rare") : fmt.text("insight.centre.usual", person.usualDays());
    }

    public String tone(BuyingCentre.Person person) {
        return person.silent() ? "wait" : person.active() && person.isSeen() ? "good" : "none";
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }
}
