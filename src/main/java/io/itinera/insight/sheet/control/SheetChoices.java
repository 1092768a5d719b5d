package io.itinera.insight.sheet.control;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.insight.sheet.boundary.SheetField;
import io.itinera.insight.sheet.boundary.SheetTarget;
import io.itinera.journey.boundary.ReadTouchpoints;
import io.itinera.journey.boundary.TouchpointTypeRow;
import io.itinera.platform.text.Texts;
import io.itinera.shared.Persona;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the values of a file can mean: the hospitals that the person sees, the types, outcomes and personas there are. */
@ApplicationScoped
public class SheetChoices {
    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.forLanguageTag("es"), Locale.FRENCH);
    private static final List<String> OUTCOMES = List.of("COMPLETED", "ABANDONED", "REJECTED", "FAILED");
    private static final List<String> PERSONAS = Arrays.stream(Persona.values()).filter(Persona::worksForHospital).map(Persona::name).toList();
    private static final String KIND_TEXT = "insight.contact.type.";
    private static final String OUTCOME_TEXT = "insight.contact.outcome.";
    private static final String PERSONA_TEXT = "persona.";
    /** Names of hospitals less alike than that are no proposal. */
    private static final double ALIKE = 0.5;

    @Inject ReadTouchpoints touchpoints;
    @Inject FindAccounts findAccounts;

    Choices now() {
        Choices choices = new Choices();
        List<Texts> languages = SPOKEN.stream().map(Texts::in).toList();
        for (AccountRow account : findAccounts.visible()) {
            choices.hospitals.put(account.code(), SheetWords.telling(account.name()));
            choices.says(SheetField.ACCOUNT, account.code(), account.code(), account.name());
        }
        for (TouchpointTypeRow type : touchpoints.types().stream().filter(TouchpointTypeRow::outside).toList()) {
            choices.says(SheetField.KIND, type.code(), type.code());
            type.names().all().forEach(name -> choices.says(SheetField.KIND, type.code(), name));
            languages.stream().filter(texts -> texts.has(KIND_TEXT + type.code()))
                .forEach(texts -> choices.says(SheetField.KIND, type.code(), texts.get(KIND_TEXT + type.code())));
        }
        for (String outcome : OUTCOMES) {
            choices.says(SheetField.OUTCOME, outcome, outcome);
            languages.forEach(texts -> choices.says(SheetField.OUTCOME, outcome, texts.get(OUTCOME_TEXT + outcome)));
        }
        PERSONAS.forEach(persona -> {
            choices.says(SheetField.PERSONA, persona, persona);
            languages.forEach(texts -> choices.says(SheetField.PERSONA, persona, texts.get(PERSONA_TEXT + persona)));
        });
        return choices;
    }

    /** By field, as people read them. */
    public Map<SheetField, List<SheetTarget>> targets(Locale language) {
        Texts texts = Texts.in(language);
        Map<SheetField, List<SheetTarget>> targets = new EnumMap<>(SheetField.class);
        targets.put(SheetField.ACCOUNT, findAccounts.visible().stream().map(account -> new SheetTarget(account.code(), account.name())).toList());
        targets.put(SheetField.KIND, touchpoints.types().stream().filter(TouchpointTypeRow::outside).map(type -> new SheetTarget(type.code(),
            texts.has(KIND_TEXT + type.code()) ? texts.get(KIND_TEXT + type.code()) : type.name(language))).toList());
        targets.put(SheetField.OUTCOME, OUTCOMES.stream().map(code -> new SheetTarget(code, texts.get(OUTCOME_TEXT + code))).toList());
        targets.put(SheetField.PERSONA, PERSONAS.stream().map(code -> new SheetTarget(code, texts.get(PERSONA_TEXT + code))).toList());
        return targets;
    }

    /** All of them, at one moment. */
    static final class Choices {
        /** Two that would be written alike are told by neither. */
        private static final String NEITHER = "";

        private final Map<SheetField, Map<String, String>> exact = new EnumMap<>(SheetField.class);
        private final Map<String, Set<String>> hospitals = new HashMap<>();

        /** Spreadsheets take the zeros before a code away. */
        private static String written(String value) {
            return SheetWords.plain(value).replaceFirst("^0+(?=[0-9]+$)", "");
        }

        private void says(SheetField field, String code, String... written) {
            for (String one : written) {
                exact.computeIfAbsent(field, f -> new HashMap<>()).merge(written(one), code, (a, b) -> a.equals(b) ? a : NEITHER);
            }
        }

        /** What the value says itself, by a code or a name; null when it does not. */
        String exact(SheetField field, String value) {
            String code = exact.getOrDefault(field, Map.of()).get(written(value));
            return NEITHER.equals(code) ? null : code;
        }

        /** What the value probably means; null when nobody could say. */
        String close(SheetField field, String value) {
            return switch (field) {
                case ACCOUNT -> hospital(value);
                case KIND -> SheetWords.kind(value);
                case OUTCOME -> SheetWords.outcome(value);
                case PERSONA -> SheetWords.persona(value);
                default -> null;
            };
        }

        /** The one hospital whose name is most like it; none when two are. */
        private String hospital(String value) {
            Set<String> words = SheetWords.telling(value);
            double best = 0;
            String code = null;
            for (Map.Entry<String, Set<String>> hospital : hospitals.entrySet()) {
                double likeness = SheetWords.likeness(words, hospital.getValue());
                if (likeness >= ALIKE && likeness >= best) {
                    code = likeness == best ? null : hospital.getKey();
                    best = likeness;
                }
            }
            return code;
        }
    }
}
