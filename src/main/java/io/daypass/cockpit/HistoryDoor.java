package io.daypass.cockpit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.daypass.approval.Readers;
import io.daypass.identity.Actor;
import io.daypass.identity.CurrentActor;
import io.daypass.identity.DirectoryStore;
import io.daypass.request.Refusal;
import io.daypass.request.Refusals;
import io.daypass.request.Refused;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Lets in who may read everything and nobody else, and turns what comes out into answers. Refusals
 * are written down here, once.
 */
@Component
class HistoryDoor {

  private static final Logger LOG = LoggerFactory.getLogger(HistoryDoor.class);

  private static final String PROBLEM = "application/problem+json";

  private final Readers readers;
  private final DirectoryStore directory;
  private final CurrentActor currentActor;
  private final Refusals refusals;
  private final ObjectMapper json;

  HistoryDoor(
      Readers readers,
      DirectoryStore directory,
      CurrentActor currentActor,
      Refusals refusals,
      ObjectMapper json) {
    this.readers = readers;
    this.directory = directory;
    this.currentActor = currentActor;
    this.refusals = refusals;
    this.json = json;
  }

  /** Writes bytes as they are made. */
  interface Download {

    void write(OutputStream to) throws IOException;
  }

  Response json(String what, Supplier<?> answer) {
    return open(what, answer, value -> Response.ok(text(value), MediaType.APPLICATION_JSON_TYPE));
  }

  Response svg(String what, Supplier<String> picture) {
    return open(what, picture, drawn -> Response.ok(drawn, "image/svg+xml"));
  }

  Response zip(String what, String name, Supplier<Download> file) {
    return open(
        what,
        file,
        download ->
            Response.ok((StreamingOutput) download::write, "application/zip")
                .header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    "attachment; filename=\"%s.zip\"".formatted(name)));
  }

  private <T> Response open(
      String what, Supplier<T> answer, Function<T, ResponseBuilder> response) {
    Actor.Human actor = currentActor.get();
    try {
      mustSeeEverything(actor);
      return response.apply(answer.get()).build();
    } catch (Refused refused) {
      refusals.record(actor, refused.refusal(), what);
      return problem(
          status(refused.refusal()), refused.refusal().code(), refused.refusal().message());
    } catch (DataAccessException | TransactionException away) {
      LOG.error("the database could not do it: {}", what, away);
      return problem(
          503, "database-unavailable", "Daypass cannot reach its database; try again in a moment.");
    } catch (RuntimeException bug) {
      // Cockpit would show the reader the name of the exception.
      LOG.error("unexpected: {}", what, bug);
      return problem(
          500, "unexpected", "Something went wrong that should not. Tell whoever runs Daypass.");
    }
  }

  private void mustSeeEverything(Actor.Human actor) {
    if (directory.find(actor.person()).filter(readers::seesEverything).isEmpty()) {
      throw new Refused(
          Refusal.forbidden(
              "may-not-see-history", "Only auditors and operators may see the access history."));
    }
  }

  private Response problem(int status, String code, String sentence) {
    Map<String, Object> problem =
        Map.of(
            "type",
            "urn:daypass:problem:" + code,
            "title",
            code.replace('-', ' '),
            "status",
            status,
            "detail",
            sentence);
    return Response.status(status).entity(text(problem)).type(PROBLEM).build();
  }

  private String text(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an answer cannot be written as JSON", e);
    }
  }

  private static int status(Refusal refusal) {
    return switch (refusal.kind()) {
      case INVALID -> 422;
      case FORBIDDEN -> 403;
      case NOT_FOUND -> 404;
      case CONFLICT -> 409;
      case UNAVAILABLE -> 503;
    };
  }
}
