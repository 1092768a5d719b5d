package io.itinera.insight.web;

import io.itinera.insight.boundary.NewsRow;
import io.itinera.insight.boundary.ReadNews;
import io.itinera.insight.boundary.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;

/** Tells the script {@code insight/live.js} of an open page what has come. Which address and who may is said by {@code PortalApi}. */
@Path("/journey/news")
@RequestScoped
public class NewsResource {
    @Inject ReadNews readNews;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String news(@QueryParam("since") @DefaultValue("0") long since, @Context UriInfo address) {
        MultivaluedMap<String, String> asked = address.getQueryParameters();
        NewsRow row = readNews.since(since, new Scope(1, asked.getFirst("segment"), asked.getFirst("region"), asked.getFirst("group"), asked.getFirst("account"), asked.getFirst("contract"), asked.getFirst("volume"), null, null, null)
                .ofDivision(asked.getFirst("division")),
            asked.getFirst("type"));
        return "{\"touchpoints\":" + row.touchpoints() + ",\"answers\":" + row.answers() + ",\"mishaps\":" + row.mishaps() + ",\"whole\":" + row.whole() + "}";
    }
}
