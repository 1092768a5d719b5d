package io.itinera.platform.web;

import io.itinera.platform.text.Texts;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;

/**
 * What a program is told when it gets nothing: RFC 9457 problem details, with the portal's stable code beside the sentence
 * people read.
 *
 * @param code      as in the touchpoint; the sentence is the message {@code refusal.<code>}
 * @param arguments what fills the gaps of the sentence
 */
public record Problem(int status, String code, List<Object> arguments) {
    public static final String MEDIA_TYPE = "application/problem+json";
    private static final List<String> SPOKEN = List.of("es", "en", "fr");

    public static Problem of(int status, String code, Object... arguments) {
        return new Problem(status, code, List.of(arguments));
    }

    /** @param acceptLanguage what the program sent as {@code Accept-Language}; null or anything unknown means English */
    public String json(String acceptLanguage) {
        return object(acceptLanguage).toString();
    }

    /** As an answer, to which more may be added. @param acceptLanguage as for {@link #json} */
    public Response.ResponseBuilder answer(String acceptLanguage) {
        return Response.status(status).type(MEDIA_TYPE).entity(json(acceptLanguage));
    }

    /** For whoever has more to say. */
    public JsonObject object(String acceptLanguage) {
        return Json.createObjectBuilder().add("type", "about:blank").add("status", status).add("code", code)
            .add("title", texts(acceptLanguage).get("refusal." + code, arguments)).build();
    }

    public static Texts texts(String acceptLanguage) {
        return Texts.in(language(acceptLanguage));
    }

    private static Locale language(String accepted) {
        try {
            String best = accepted == null ? null : Locale.lookupTag(Locale.LanguageRange.parse(accepted), SPOKEN);
            return best == null ? Locale.ENGLISH : Locale.forLanguageTag(best);
        } catch (IllegalArgumentException unreadable) {
            return Locale.ENGLISH;
        }
    }
}
