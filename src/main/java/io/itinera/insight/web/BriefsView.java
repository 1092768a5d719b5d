package io.itinera.insight.web;

import io.itinera.platform.web.Fmt;
import io.itinera.shared.work.AccountBriefRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.MissingResourceException;

/** Writes what other features say about a hospital. A sentence that one of them forgot must not close the whole page. */
@Named
@RequestScoped
public class BriefsView {
    @Inject Fmt fmt;

    public String sentence(AccountBriefRow row) {
        try {
            return fmt.sentence("brief." + row.section() + "." + row.kind(), row.arguments());
        } catch (MissingResourceException forgotten) {
            return row.kind().replace('-', ' ');
        }
    }

    /** The money it is about: of a contract that is bought too slowly what is missing, which the amount alone would not tell. */
    public String amount(AccountBriefRow row, String currency) {
        String amount = fmt.money(row.amount(), currency);
        return row.kind().equals("behind") ? fmt.text("brief.short", amount) : amount;
    }

    public String section(String name) {
        try {
            return fmt.text("brief." + name);
        } catch (MissingResourceException forgotten) {
            return name;
        }
    }
}
