package io.itinera.contracts.web;

import io.itinera.contracts.boundary.AskRenegotiation;
import io.itinera.contracts.boundary.ContractRow;
import io.itinera.contracts.boundary.FindContracts;
import io.itinera.contracts.boundary.LetContractLapse;
import io.itinera.contracts.boundary.MonthRow;
import io.itinera.contracts.boundary.PricePage;
import io.itinera.contracts.boundary.RenewContract;
import io.itinera.platform.web.Fmt;
import io.itinera.platform.web.PersonView;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.access.Permission;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/** One contract: its term, its use, its prices, and the hospital's answer about its end. */
@Named
@RequestScoped
public class ContractView {
    private static final int LARGEST = 100;
    private static final int USUAL = 20;

    @Inject FindContracts contracts;
    @Inject RenewContract renewContract;
    @Inject AskRenegotiation askRenegotiation;
    @Inject LetContractLapse letContractLapse;
    @Inject PersonView person;
    @Inject CurrentActor actor;
    @Inject ExternalContext external;
    @Inject Fmt fmt;
    @Inject Clock clock;
    private LocalDate today;
    private ContractRow contract;
    private List<MonthRow> months;
    private PricePage prices;
    private String q;
    private int page;
    private int size;

    @PostConstruct
    void read() {
        Map<String, String> given = external.getRequestParameterMap();
        today = LocalDate.now(clock.withZone(person.zone()));
        q = given.get("q") == null ? "" : given.get("q").strip();
        page = whole(given.get("page"), 1, LARGEST * LARGEST);
        size = whole(given.get("size"), USUAL, LARGEST);
    }

    /** @throws io.itinera.shared.NoSuchRecord when there is none, or it is another hospital's */
    public void load() {
        getContract();
    }

    public String renew() {
        renewContract.renew(getContract().number());
        return answered("contracts.answered.renew");
    }

    public String ask() {
        askRenegotiation.ask(getContract().number());
        return answered("contracts.answered.renegotiate");
    }

    public String letLapse() {
        letContractLapse.letLapse(getContract().number());
        return answered("contracts.answered.lapse");
    }

    public ContractRow getContract() {
        if (contract == null) {
            contract = contracts.contract(external.getRequestParameterMap().get("number"));
        }
        return contract;
    }

    public List<MonthRow> getMonths() {
        if (months == null) {
            months = contracts.months(getContract());
        }
        return months;
    }

    public ConsumptionChart getChart() {
        return new ConsumptionChart(getContract(), getMonths(), today);
    }

    public PricePage getPrices() {
        if (prices == null) {
            prices = contracts.prices(getContract(), q, page, size);
        }
        return prices;
    }

    /** Whether the person is asked what is to become of it. */
    public boolean isAsked() {
        return actor.get().may(Permission.DECIDE_RENEWALS) && getContract().isAsked(today);
    }

    /** Whether it says from when on somebody will be asked. */
    public boolean isToBeAsked() {
        return getContract().decision() == null && getContract().askedFrom() != null && today.isBefore(getContract().askedFrom());
    }

    /** Whoever negotiates may see how the prices came about. */
    public boolean isQuoteReadable() {
        return actor.get().may(Permission.PLACE_ORDERS);
    }

    public String getState() {
        return getContract().state(today);
    }

    public String getTone() {
        return ContractStanding.tone(getContract(), today);
    }

    /** The month in words. */
    public String monthName(MonthRow row) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", person.locale()).format(row.month());
    }

    public long getDaysLeft() {
        return getContract().daysLeft(today);
    }

    public boolean isLate() {
        return ContractStanding.isLate(getContract(), today);
    }

    public boolean isBehind() {
        return ContractStanding.isBehind(getContract(), today);
    }

    public BigDecimal getExpected() {
        return getContract().expected(today);
    }

    /** How much less was bought than an even pace would have by now. */
    public BigDecimal getMissing() {
        return getExpected().subtract(getContract().consumed());
    }

    public String getQ() {
        return q;
    }

    public int getPage() {
        return page;
    }

    public int getSize() {
        return size;
    }

    private String answered(String key) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(fmt.text(key, getContract().number(), getContract().endsOn())));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return "/contracts/contract?faces-redirect=true&number=" + getContract().number();
    }

    private static int whole(String given, int otherwise, int most) {
        return given == null || !given.matches("\\d{1,9}") ? otherwise : Math.min(Math.max(1, Integer.parseInt(given)), most);
    }
}
