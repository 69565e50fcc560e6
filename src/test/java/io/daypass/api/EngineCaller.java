package io.daypass.api;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One person who goes past Daypass's API to the engine's own REST resources, as its web
 * applications do: with a session, and with the token that the engine wants against forgery.
 */
record EngineCaller(Caller caller) {

  static final String ENGINE = "/camunda/api/engine/engine/default";

  EngineCaller {
    Answer page = caller.get("/camunda/app/tasklist/default/");
    caller = caller.with("X-XSRF-TOKEN", token(page, caller));
  }

  Answer get(String path) {
    return caller.get(ENGINE + path);
  }

  Answer post(String path, Map<String, ?> body) {
    return send("POST", path, Caller.json(body));
  }

  Answer put(String path, Map<String, ?> body) {
    return send("PUT", path, Caller.json(body));
  }

  Answer delete(String path) {
    return caller.send("DELETE", ENGINE + path, BodyPublishers.noBody());
  }

  Answer send(String method, String path, String body) {
    return sendTo(method, ENGINE + path, body);
  }

  Answer sendTo(String method, String path, String body) {
    return caller
        .with("Content-Type", "application/json")
        .send(method, path, BodyPublishers.ofString(body));
  }

  /** Completes a task as Tasklist does. */
  Answer completes(String task, Map<String, ?> variables) {
    return post("/task/" + task + "/complete", Map.of("variables", typed(variables)));
  }

  /**
   * @param how {@code complete} or {@code submit-form}, which are two resources of the engine
   */
  Answer finishes(String task, String how, Map<String, ?> variables) {
    return post("/task/" + task + "/" + how, Map.of("variables", typed(variables)));
  }

  static Map<String, Object> typed(Map<String, ?> variables) {
    Map<String, Object> typed = new LinkedHashMap<>();
    variables.forEach((name, value) -> typed.put(name, Map.of("value", value)));
    return typed;
  }

  private static String token(Answer page, Caller caller) {
    String header = page.header("X-XSRF-TOKEN");
    if (!header.isEmpty()) {
      return header;
    }
    CookieManager cookies = (CookieManager) caller.http().cookieHandler().orElseThrow();
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElseThrow(() -> new AssertionError("the engine gave no token: " + page));
  }
}
