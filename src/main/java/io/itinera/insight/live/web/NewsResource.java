package io.itinera.insight.live.web;

import io.itinera.insight.boundary.Scope;
import io.itinera.insight.live.boundary.NewsRow;
import io.itinera.insight.live.boundary.NewsSheet;
import io.itinera.insight.live.boundary.ReadNews;
import io.itinera.platform.web.Fmt;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Tells the script {@code insight/live.js} of an open page what has come, in the person's language. Which address and who may is said by {@code PortalApi}. */
@Path("/journey/news")
@RequestScoped
public class NewsResource {
    @Inject ReadNews readNews;
    @Inject Fmt fmt;
    @Inject Clock clock;

    /** @param of {@code frictions} or {@code answers}; whatever else means touchpoints @param code type of touchpoint or kind of friction; null for whichever */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String news(@QueryParam("of") @DefaultValue("") String of, @QueryParam("since") @DefaultValue("0") long since, @QueryParam("code") String code,
                       @Context UriInfo address, @Context HttpServletRequest request) {
        Scope scope = scope(address.getQueryParameters());
        NewsSheet sheet = switch (of) {
            case "frictions" -> readNews.frictions(since, scope, code, fmt.getLocale());
            case "answers" -> readNews.answers(since, scope, fmt.getLocale());
            default -> readNews.touchpoints(since, scope, code, fmt.getLocale());
        };
        JsonArrayBuilder rows = Json.createArrayBuilder();
        sheet.newest().forEach(row -> rows.add(json(row).add("when", when(row.at())).add("href", request.getContextPath() + href(of, row))));
        return Json.createObjectBuilder().add("count", sheet.count()).add("whole", sheet.whole()).add("rows", rows).build().toString();
    }

    /** The key tells rows apart: one touchpoint may be several frictions. */
    private static JsonObjectBuilder json(NewsRow row) {
        return Json.createObjectBuilder().add("key", row.id() + row.code()).add("what", row.what()).add("where", row.hospital() == null ? "" : row.hospital());
    }

    /** Today to the second; of what is reported later also the day. */
    private String when(Instant at) {
        DateTimeFormatter form = isToday(at) ? DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM) : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT);
        return form.withLocale(fmt.getLocale()).withZone(fmt.getZone()).format(at);
    }

    private boolean isToday(Instant at) {
        return at.atZone(fmt.getZone()).toLocalDate().equals(LocalDate.now(clock.withZone(fmt.getZone())));
    }

    /** Where more is to be seen of it, within days that hold it. */
    private String href(String of, NewsRow row) {
        int days = isToday(row.at()) ? 7 : 90;
        String hospital = row.account() == null ? "" : "&account=" + URLEncoder.encode(row.account(), StandardCharsets.UTF_8);
        return switch (of) {
            case "frictions" -> row.account() == null ? "/insight/touchpoints?days=" + days + "&detector=" + row.code()
                : "/insight/friction-kind?kind=" + row.code() + (isToday(row.at()) ? "" : "&days=" + days) + "&example=" + row.id() + "#replay";
            case "answers" -> "/insight/touchpoint?days=" + Math.max(30, days) + "&type=" + row.code() + hospital;
            default -> "/insight/touchpoints?days=" + days + "&type=" + row.code() + hospital;
        };
    }

    private static Scope scope(MultivaluedMap<String, String> asked) {
        return new Scope(1, asked.getFirst("segment"), asked.getFirst("region"), asked.getFirst("group"), asked.getFirst("account"), asked.getFirst("contract"),
            asked.getFirst("volume"), null, null, asked.getFirst("division"));
    }
}
