package io.itinera.demo;

import io.itinera.demo.Model.Account;
import io.itinera.demo.Model.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One touchpoint in the making. */
final class Step {

    /** An object that a touchpoint is about. */
    record About(String type, String id, String qualifier) { }

    final String type;
    final Account account;
    final List<About> objects = new ArrayList<>(2);
    long id;
    Instant at;
    long offset;
    Person who;
    /** Of whom nobody says who it was. */
    String persona;
    UUID visit;
    String channel = "WEB";
    String initiator = "CUSTOMER";
    String outcome = "COMPLETED";
    String reason;
    Integer duration;
    Integer server;
    Long amount;

    Step(String type, Account account) {
        this.type = type;
        this.account = account;
    }

    Step about(String objectType, Object objectId) {
        return add(objectType, objectId, "subject");
    }

    Step related(String objectType, Object objectId) {
        return add(objectType, objectId, "related");
    }

    Step worth(long cents) {
        amount = cents;
        return this;
    }

    Step ended(String how, String why) {
        outcome = how;
        reason = why;
        return this;
    }

    Step from(String where, String whose) {
        channel = where;
        initiator = whose;
        return this;
    }

    private Step add(String objectType, Object objectId, String qualifier) {
        String text = objectId.toString();
        String cut = text.length() > 60 ? text.substring(0, 60) : text;
        if (objects.stream().noneMatch(o -> o.type().equals(objectType) && o.id().equals(cut))) {
            objects.add(new About(objectType, cut, qualifier));
        }
        return this;
    }
}
