package io.itinera.ordering.change.web;

import io.itinera.ordering.change.boundary.ChangeOrder;
import io.itinera.ordering.change.boundary.OrderToChangeRow;
import io.itinera.ordering.change.boundary.ReadOrderToChange;
import io.itinera.ordering.web.Notices;
import io.itinera.platform.web.Fmt;
import io.itinera.shared.NoSuchRecord;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An order to be changed, with what is typed until it is sent. */
@Named
@ViewScoped
public class OrderChangeView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject ReadOrderToChange readOrder;
    @Inject ChangeOrder changeOrder;
    @Inject Fmt fmt;
    private String number;
    private int seen;
    private String reference;
    private LocalDate wishedOn;
    private List<OrderLineDraft> lines = List.of();
    private transient OrderToChangeRow order;

    /** What is typed stays when the page is shown again. */
    public void load() {
        if (number == null || number.isBlank()) {
            throw new NoSuchRecord();
        }
        seen = getOrder().version();
        reference = getOrder().ownReference();
        wishedOn = getOrder().wishedOn();
        lines = getOrder().lines().stream().map(OrderLineDraft::new).toList();
    }

    public String save() {
        Map<Integer, String> typed = lines.stream().collect(Collectors.toMap(OrderLineDraft::getLineNo, OrderLineDraft::getQuantity));
        changeOrder.change(new ChangeOrder.Request(number, seen, typed, reference, wishedOn));
        Notices.say(fmt.text("ordering.change.saved", number));
        Notices.keep();
        return "/ordering/order?faces-redirect=true&number=" + number;
    }

    public OrderToChangeRow getOrder() {
        if (order == null) {
            order = readOrder.read(number);
        }
        return order;
    }

    public List<OrderLineDraft> getLines() {
        return lines;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public LocalDate getWishedOn() {
        return wishedOn;
    }

    public void setWishedOn(LocalDate wishedOn) {
        this.wishedOn = wishedOn;
    }
}
