package io.itinera.insight.friction.boundary;

import io.itinera.insight.boundary.Scope;
import io.itinera.insight.access.control.Looks;
import io.itinera.insight.control.Counted;
import io.itinera.insight.control.Extent;
import io.itinera.insight.control.KeyedNames;
import io.itinera.insight.control.Pseudonyms;
import io.itinera.insight.control.Scopes;
import io.itinera.insight.control.Sentences;
import io.itinera.journey.boundary.ReadTouchpoints;
import io.itinera.journey.boundary.TouchpointFilter;
import io.itinera.journey.boundary.TouchpointPage;
import io.itinera.journey.boundary.TouchpointRow;
import io.itinera.journey.boundary.TouchpointTypeRow;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.ObjectRef;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.Unrecorded;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An analyst reads single touchpoints, filtered, or those behind a row of the friction report. */
@UseCase
public class ListTouchpoints {
    @Inject ReadFriction friction;
    @Inject ReadTouchpoints touchpoints;
    @Inject Counted counted;
    @Inject Scopes scopes;
    @Inject Looks looks;
    @Inject Pseudonyms pseudonyms;

    /** What is wanted, as typed; null for whatever does not matter. @param about {@code ORDER:P-00000012}, or the number alone */
    public record Wanted(String detector, String type, String stage, String outcome, String reason, String visit,
                         String about) {
    }

    /** A code and its name in the asker's language. */
    public record Named(String code, String name) {
    }

    /** What was found. @param reasons of the rows, in words by their codes */
    public record Listing(List<TouchpointRow> rows, long total, Map<String, String> typeNames, Map<String, String> personaNames,
                          Map<String, String> reasons, List<Named> types, List<Named> stages) {
    }

    /** Leaves a line in the access log. @param page from 1 */
    @Permits(Permission.ANALYSE_JOURNEYS)
    @Unrecorded("the page view is the touchpoint; what is written here is who looked")
    public Listing list(Wanted wanted, Scope scope, Locale locale, int page, int size) {
        looks.atTouchpoints(scopes.extent(scope).accounts());
        TouchpointPage found = wanted.detector() == null ? page(wanted, scope, page, size)
            : friction.behind(wanted.detector(), scope, page, size);
        List<Named> types = touchpoints.types().stream().map(type -> named(type, locale)).toList();
        KeyedNames people = pseudonyms.names();
        return new Listing(found.rows().stream().map(row -> row.under(people.of(row.pseudonym()))).toList(), found.total(),
            types.stream().collect(Collectors.toMap(Named::code, Named::name)), personas(locale), reasons(found.rows(), locale), types,
            touchpoints.stages().stream().map(stage -> new Named(stage.code(), stage.name(locale))).toList());
    }

    private TouchpointPage page(Wanted wanted, Scope scope, int page, int size) {
        TouchpointFilter filter = filter(wanted, scope);
        return touchpoints.page(filter, page, size, () -> total(wanted, filter, scopes.extent(scope)));
    }

    /** Counts stay when what they are of is cleared, so that they are not asked where the list could not show it any more. */
    private long total(Wanted wanted, TouchpointFilter filter, Extent extent) {
        Set<String> types = types(wanted);
        boolean isCounted = wanted.reason() == null && wanted.visit() == null && wanted.about() == null && counted.isOfLog(extent, types);
        return isCounted ? counted.touchpoints(extent, types, wanted.outcome()) : touchpoints.count(filter);
    }

    /** Null for all. */
    private Set<String> types(Wanted wanted) {
        return wanted.type() == null && wanted.stage() == null ? null : touchpoints.types().stream().filter(type -> wanted.type() == null || wanted.type().equals(type.code()))
            .filter(type -> wanted.stage() == null || wanted.stage().equals(type.stage())).map(TouchpointTypeRow::code).collect(Collectors.toSet());
    }

    private static Map<String, String> reasons(List<TouchpointRow> rows, Locale locale) {
        Sentences sentences = new Sentences(locale, Map.of(), Map.of(), null);
        return rows.stream().map(TouchpointRow::reason).filter(Objects::nonNull).distinct().collect(Collectors.toMap(Function.identity(), sentences::reason));
    }

    private Map<String, String> personas(Locale locale) {
        return touchpoints.personas().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, persona -> persona.getValue().in(locale)));
    }

    private static Named named(TouchpointTypeRow type, Locale locale) {
        return new Named(type.code(), type.name(locale));
    }

    /** One visit is shown whole, whichever days it touches. */
    private TouchpointFilter filter(Wanted wanted, Scope scope) {
        Extent extent = scopes.extent(scope);
        TouchpointFilter filter = TouchpointFilter.ofAccounts(extent.accounts()).ofKind(wanted.type(), wanted.stage())
            .ended(wanted.outcome(), wanted.reason()).about(about(wanted.about()));
        return wanted.visit() == null ? filter.between(extent.period().from(), extent.period().to())
            : filter.inVisit(visit(wanted.visit()));
    }

    private static UUID visit(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAVisit) {
            return new UUID(0, 0);
        }
    }

    /** A kind that is none, or a text without a kind, is looked for as words somebody searched for. */
    private static ObjectRef about(String text) {
        if (text == null) {
            return null;
        }
        boolean isKnown = Arrays.stream(ObjectType.values()).anyMatch(type -> text.startsWith(type + ":"));
        ObjectRef ref = isKnown ? ObjectRef.parse(text) : null;
        return ref == null ? ObjectRef.subject(ObjectType.SEARCH, text.toLowerCase(Locale.ROOT)) : ref;
    }
}
