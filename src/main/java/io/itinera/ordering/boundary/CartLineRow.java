package io.itinera.ordering.boundary;

import io.itinera.catalog.boundary.Promise;
import io.itinera.ordering.delivery.boundary.CartPartRow;
import io.itinera.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** One line of a cart at today's price and with today's stock. @param parts of it that go elsewhere, or come on another day, than the order */
public record CartLineRow(long id, long articleId, String partNumber, String articleName, String manufacturer, String unit,
                          long categoryId, int orderMultiple, int quantity, Price price, Supply supply, List<CartPartRow> parts) {

    /**
     * What the line costs and why.
     *
     * @param unitPrice            null when nobody agreed on any price
     * @param listPrice            null where the article has none
     * @param contractId           null when the list price applies
     * @param nextBreakQuantity    from which quantity on it is cheaper; null when it is not
     * @param lapsedContractNumber the contract that lately ended and gave another price; else null
     */
    public record Price(BigDecimal unitPrice, BigDecimal listPrice, Long contractId, String contractNumber,
                        Integer nextBreakQuantity, BigDecimal nextBreakPrice, String lapsedContractNumber,
                        LocalDate lapsedOn) {
        public static final Price NONE = new Price(null, null, null, null, null, null, null, null);
    }

    /**
     * Whether and when it can come.
     *
     * @param orderable  false once the supplier has withdrawn the article
     * @param possible   how many can be ordered at most at this moment, in whole packs
     * @param promise   on which days how much of the line would arrive; null when it cannot
     */
    public record Supply(boolean orderable, int possible, Promise promise) {
    }

    /** The same at a price that was offered for it, which holds whatever the list says; what counts towards a contract still does. */
    public CartLineRow at(BigDecimal offered) {
        Price quoted = new Price(offered, price.listPrice(), price.contractId(), price.contractNumber(), null, null, null, null);
        return new CartLineRow(id, articleId, partNumber, articleName, manufacturer, unit, categoryId, orderMultiple, quantity, quoted, supply, parts);
    }

    /** The same, some of which goes elsewhere. */
    public CartLineRow with(List<CartPartRow> elsewhere) {
        return new CartLineRow(id, articleId, partNumber, articleName, manufacturer, unit, categoryId, orderMultiple, quantity, price, supply, elsewhere);
    }

    public boolean isSplit() {
        return !parts.isEmpty();
    }

    /** What goes to the site and on the day of the order. */
    public int rest() {
        return quantity - parts.stream().mapToInt(CartPartRow::quantity).sum();
    }

    /** The day on which all of it is there, wherever it goes; null while something cannot come. */
    public LocalDate completeOn() {
        return supply.promise() == null ? null : Stream.concat(Stream.of(supply.promise().completeOn()), parts.stream().map(CartPartRow::wishedOn))
            .filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
    }

    /** All of it: first the rest, where there is one. @param siteId of the order @param wishedOn of the order */
    public List<CartPartRow> all(long siteId, LocalDate wishedOn) {
        return rest() == 0 ? parts : Stream.concat(Stream.of(new CartPartRow(siteId, wishedOn, rest())), parts.stream()).toList();
    }

    /** The price of the line in cents; nothing while it has no price. */
    public BigDecimal amount() {
        return price.unitPrice() == null ? Money.cents(BigDecimal.ZERO) : Money.line(quantity, price.unitPrice());
    }

    /** What the line would cost at list prices; at least what it costs. */
    public BigDecimal listAmount() {
        return price.listPrice() == null ? amount() : Money.line(quantity, price.listPrice()).max(amount());
    }

    public boolean isShort() {
        return supply.orderable() && quantity > supply.possible();
    }

    public boolean isPriceLapsed() {
        return price.lapsedContractNumber() != null;
    }
}
