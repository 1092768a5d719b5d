package io.itinera.billing.control;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import io.itinera.billing.entity.Invoice;
import io.itinera.billing.entity.Payment;
import io.itinera.shared.NoSuchRecord;

/** Keeps and finds invoices and payments. */
@ApplicationScoped
public class Invoices {
    @PersistenceContext(unitName = "itinera")
    EntityManager em;

    public void add(Invoice invoice) {
        em.persist(invoice);
        invoice.takeNumber();
    }

    public void add(Payment payment) {
        em.persist(payment);
    }

    /** @throws NoSuchRecord when there is no such invoice */
    public Invoice get(String number) {
        return em.createQuery("select i from Invoice i where i.number = :number", Invoice.class)
            .setParameter("number", number).getResultStream().findFirst().orElseThrow(NoSuchRecord::new);
    }

    public Optional<Invoice> ofShipment(long shipmentId) {
        return em.createQuery("select i from Invoice i where i.shipmentId = :shipment", Invoice.class)
            .setParameter("shipment", shipmentId).getResultStream().findFirst();
    }

    public String orderNumber(Invoice invoice) {
        return em.createQuery("select v.orderNumber from ListedInvoice v where v.id = :id", String.class)
            .setParameter("id", invoice.id()).getSingleResult();
    }
}
