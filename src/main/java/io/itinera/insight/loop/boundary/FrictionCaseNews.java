package io.itinera.insight.loop.boundary;

import io.itinera.shared.Persona;
import io.itinera.shared.alert.Noteworthy;
import io.itinera.shared.touchpoint.JourneyFact;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What the account manager of a hospital is told about one of its cases. */
sealed interface FrictionCaseNews extends JourneyFact, Noteworthy permits FrictionCaseOpened, FrictionCaseOverdue {
    long id();

    /** The friction it is about. */
    String kind();

    /** The hospital's. */
    String code();

    /** The hospital's name. */
    String hospital();

    String note();

    LocalDate due();

    @Override
    default List<ObjectRef> about() {
        return List.of(ObjectRef.subject(ObjectType.ACCOUNT, code()));
    }

    @Override
    default String reason() {
        return kind();
    }

    @Override
    default String fact() {
        return messageKey() + ":" + id();
    }

    @Override
    default Set<Persona> audience() {
        return Set.of(Persona.ACCOUNT_MANAGER);
    }

    @Override
    default List<String> arguments() {
        return List.of(hospital(), note(), due().toString());
    }

    @Override
    default String link() {
        return "/insight/client?account=" + code();
    }
}
