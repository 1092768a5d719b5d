package io.itinera.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/** The plain things that the generator builds before they are written to tables. */
final class Model {

    private Model() { }

    /** A device that can be ordered, with the price level it was given. */
    static final class Article {
        int id;
        String part;
        String gtin;
        String name;
        String description;
        String maker;
        String makerPart;
        String emdn;
        CategoryPlan.Category category;
        String risk;
        String unit;
        boolean sterile;
        boolean singleUse;
        boolean latex;
        boolean withdrawn;
        int multiple;
        long list;
    }

    /** A hospital with its people, places and agreements. */
    static final class Account {
        int id;
        String code;
        String name;
        String segment;
        String street;
        String postalCode;
        String municipality;
        String province;
        String region;
        String zone;
        Integer group;
        Person manager;
        boolean played;
        double trouble;
        int slowDays;
        final List<Person> people = new ArrayList<>();
        final List<Integer> sites = new ArrayList<>();
        final List<Integer> centres = new ArrayList<>();
        final List<Contract> contracts = new ArrayList<>();

        List<Person> those(String persona) {
            return people.stream().filter(p -> p.persona.equals(persona)).toList();
        }
    }

    /** Somebody of a hospital or of the supplier. */
    static final class Person {
        int id;
        Account account;
        String given;
        String family;
        String email;
        String hash = "!";
        String persona;
        String language = "es";
        String zone = "Europe/Madrid";
        UUID pseudonym;
        Long orderLimit;
        Long approvalLimit;
    }

    /** A framework agreement; a price is the amount, the quantity from which a lower one holds, and that lower one. */
    static final class Contract {
        int id;
        String number;
        Account account;
        String title;
        LocalDate starts;
        LocalDate ends;
        int noticeDays;
        String decision;
        Person decidedBy;
        Instant decidedAt;
        long commitment;
        long consumed;
        final TreeMap<Integer, long[]> prices = new TreeMap<>();
        final TreeMap<Integer, Instant> warnings = new TreeMap<>();

        boolean inForce(LocalDate day) {
            return !day.isBefore(starts) && !day.isAfter(ends);
        }

        long price(Article article, int quantity) {
            long[] price = prices.get(article.id);
            return price[1] > 0 && quantity >= price[1] ? price[2] : price[0];
        }
    }

    /** A purchase order and everything that followed from it. */
    static final class Order {
        int id;
        String key;
        Account account;
        Person person;
        int site;
        int centre;
        String reference;
        LocalDate wished;
        String status = "SUBMITTED";
        String fate = "";
        Instant submitted;
        Person approver;
        Instant decided;
        String reason;
        Instant confirmed;
        Instant cancelled;
        boolean approval;
        boolean late;
        boolean shortDelivery;
        /** Whether some of it goes to another site, on another day. */
        boolean split;
        /** The number of the quote it came of; null for one at the prices of the day. */
        Integer quote;
        double pain;
        final List<Line> lines = new ArrayList<>();
        final List<Shipment> shipments = new ArrayList<>();

        String number() {
            return String.format("P-%08d", id);
        }

        long total() {
            return lines.stream().mapToLong(l -> l.price * l.quantity).sum();
        }
    }

    /** One article of an order. */
    static final class Line {
        int id;
        int no;
        String code;
        Article article;
        int quantity;
        long price;
        Contract contract;
        int confirmed;
        int shipped;
        int received;
        int invoiced;
        int cancelled;
        int returned;
        LocalDate promised;
        /** What the invoice says instead of the price; 0 when it says the price. */
        long charged;
        final List<Part> parts = new ArrayList<>();

        long charge() {
            return charged > 0 ? charged : price;
        }
    }

    /** So much of a line that goes to one site on one day. */
    static final class Part {
        int no;
        int site;
        LocalDate wished;
        LocalDate promised;
        int quantity;
        int shipped;
    }

    /** What left the supplier's house together. */
    static final class Shipment {
        int id;
        Order order;
        /** Null of those that go to the site of their order. */
        Integer site;
        String carrier;
        String tracking;
        Instant shipped;
        Instant delivered;
        Instant received;
        Person receivedBy;
        Invoice invoice;
        final List<Parcel> parcels = new ArrayList<>();

        String number() {
            return String.format("S-%08d", id);
        }
    }

    /** A quantity of one order line in a shipment, of one lot. */
    static final class Parcel {
        int id;
        Line line;
        int quantity;
        String lot;
        LocalDate expires;
        Integer received;
    }

    /** The invoice of one shipment. */
    static final class Invoice {
        int id;
        Shipment shipment;
        Instant issued;
        LocalDate due;
        long net;
        long vat;
        LocalDate paidOn;
        Instant paid;

        String number() {
            return String.format("F-%08d", id);
        }

        long total() {
            return net + vat;
        }
    }

    /** Goods that a hospital sent back. */
    static final class Return {
        int id;
        Account account;
        Order order;
        Line line;
        int quantity;
        String reason;
        Instant at;

        String number() {
            return String.format("R-%08d", id);
        }
    }
}
