package io.daypass.cockpit;

import io.daypass.cockpit.SearchForm.Typed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginRootResource;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.support.WebApplicationContextUtils;

/**
 * What the pages ask for: only GET, and nothing that would change anything. Cockpit makes an object
 * of this class for each call, so what it needs it takes from the program that it runs in.
 */
@Path("plugin/" + AccessHistoryPlugin.ID)
public class HistoryResource extends AbstractCockpitPluginRootResource {

  private static final String HERE = "GET cockpit access history, ";

  public HistoryResource() {
    super(AccessHistoryPlugin.ID);
  }

  /** The parts of the page, beside the two files that every plugin has. */
  @Override
  protected List<String> getAllowedAssets() {
    return List.of(
        "app/plugin.js", "app/plugin.css", "app/dom.js", "app/search.js", "app/story.js");
  }

  /** What the search offers to choose from. */
  @GET
  @Path("{engine}/choices")
  public Response choices() {
    return door().json(HERE + "choices", pages()::choices);
  }

  /** Requests, running or over, the newest first. */
  @GET
  @Path("{engine}/requests")
  public Response search(
      @QueryParam("person") @Nullable String person,
      @QueryParam("role") @Nullable String role,
      @QueryParam("resource") @Nullable String resource,
      @QueryParam("from") @Nullable String from,
      @QueryParam("to") @Nullable String to,
      @QueryParam("outcome") @Nullable String outcome,
      @QueryParam("after") @Nullable String after,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    Typed typed = new Typed(person, role, resource, from, to, outcome, after, limit);
    return door().json(HERE + "search", () -> pages().search(typed));
  }

  /** The story of one. */
  @GET
  @Path("{engine}/requests/{id}")
  public Response story(@PathParam("id") String id) {
    return door().json(HERE + "request", () -> pages().story(id));
  }

  /** The way that one of its process instances took, as an SVG picture. */
  @GET
  @Path("{engine}/requests/{id}/pictures/{instance}")
  public Response picture(@PathParam("id") String id, @PathParam("instance") String instance) {
    return door().svg(HERE + "picture", () -> pages().picture(id, instance));
  }

  /** Everything that proves it, to be checked elsewhere. */
  @GET
  @Path("{engine}/requests/{id}/dossier")
  public Response dossier(@PathParam("id") String id) {
    return door().zip(HERE + "dossier", "request-" + id, () -> pages().dossier(id));
  }

  /** The request that a process instance is about. */
  @GET
  @Path("{engine}/instances/{instance}")
  public Response ofInstance(@PathParam("instance") String instance) {
    return door().json(HERE + "instance", () -> pages().ofInstance(instance));
  }

  private HistoryDoor door() {
    return bean(HistoryDoor.class);
  }

  private HistoryPages pages() {
    return bean(HistoryPages.class);
  }

  private <T> T bean(Class<T> type) {
    return WebApplicationContextUtils.getRequiredWebApplicationContext(servletContext)
        .getBean(type);
  }
}
