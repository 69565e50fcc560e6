package io.daypass.api;

import io.daypass.request.Refusal;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers with a problem document where no other controller was reached. */
@Hidden
@RestController
class UnhandledController implements ErrorController {

  /** Mostly the engine, when the token that its pages send against forgery is not there. */
  private static final Refusal NOT_TAKEN =
      Refusal.forbidden("forbidden", "The call was turned away; open the page again.");

  private final ProblemWriter problems;

  UnhandledController(ProblemWriter problems) {
    this.problems = problems;
  }

  /** The server comes here by itself; who comes on purpose finds nothing. */
  @RequestMapping("/error")
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    HttpStatus known = code instanceof Integer number ? HttpStatus.resolve(number) : null;
    HttpStatus status = known == null ? HttpStatus.NOT_FOUND : known;
    if (status == HttpStatus.FORBIDDEN) {
      problems.record(NOT_TAKEN, tried(request));
    }
    problems.write(response, Problem.of(status, Problem.code(status), sentence(status)));
  }

  private static String tried(HttpServletRequest request) {
    return request.getMethod() + " " + request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
  }

  private static String sentence(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> "There is nothing at this address; see /api/openapi.json.";
      case METHOD_NOT_ALLOWED -> "This address takes other methods; see /api/openapi.json.";
      case UNSUPPORTED_MEDIA_TYPE -> "Send JSON, with \"Content-Type: application/json\".";
      case NOT_ACCEPTABLE -> "The answer is JSON; accept \"application/json\".";
      case INTERNAL_SERVER_ERROR ->
          "Something went wrong that should not. Tell whoever runs Daypass.";
      default -> "The call cannot be read; see /api/openapi.json.";
    };
  }
}
