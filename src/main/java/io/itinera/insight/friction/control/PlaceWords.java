package io.itinera.insight.friction.control;

import io.itinera.insight.control.Sentences;
import io.itinera.insight.friction.control.FrictionKinds.Counted;
import io.itinera.journey.boundary.ReadTouchpoints;
import io.itinera.journey.boundary.TouchpointTypeRow;
import io.itinera.platform.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says in words what a friction sticks to. */
@ApplicationScoped
public class PlaceWords {
    @Inject ReadTouchpoints touchpoints;

    Function<Counted, String> in(Locale locale) {
        Map<String, String> types = touchpoints.types().stream().collect(Collectors.toMap(TouchpointTypeRow::code, type -> type.name(locale)));
        Sentences sentences = new Sentences(locale, types, touchpoints.personas(), null);
        Texts texts = Texts.in(locale);
        return one -> switch (one.dimension()) {
            case "REASON" -> reason(one, types, sentences, texts);
            case "FIELD" -> field(one.id(), texts);
            default -> one.id();
        };
    }

    private static String reason(Counted one, Map<String, String> types, Sentences sentences, Texts texts) {
        String type = types.getOrDefault(one.type(), one.type());
        if (one.id() == null || one.id().equals("error")) {
            return type;
        }
        int colon = one.id().indexOf(':');
        return type + " · " + (colon > 0 ? field(one.id().substring(0, colon), texts) + ": " : "") + sentences.reason(one.id());
    }

    private static String field(String name, Texts texts) {
        return texts.has("insight.field." + name) ? texts.get("insight.field." + name) : name;
    }
}
