package io.daypass.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;

/** What came back over HTTP. */
record Answer(int status, HttpHeaders headers, String text) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static Answer of(HttpResponse<String> response) {
    return new Answer(response.statusCode(), response.headers(), response.body());
  }

  Answer is(int expected) {
    assertThat(status).as("status of: %s", text).isEqualTo(expected);
    return this;
  }

  /** Asserts that this is a problem document with this type and a sentence to act on. */
  Answer isProblem(int expected, String code) {
    is(expected).isAProblem();
    assertThat(json().path("type").asText()).isEqualTo("urn:daypass:problem:" + code);
    return this;
  }

  /** Asserts that this is a problem document, of whatever type. */
  Answer isAProblem() {
    assertThat(header("Content-Type")).as(text).isEqualTo("application/problem+json");
    assertThat(json().path("type").asText()).startsWith("urn:daypass:problem:");
    assertThat(json().path("status").asInt()).isEqualTo(status);
    assertThat(json().path("detail").asText()).matches("(?s)[\\w\"].{9,}[.!]");
    return tellsNothingInternal();
  }

  /** No stack trace, no class name, no product version. */
  Answer tellsNothingInternal() {
    assertThat(text)
        .doesNotContainIgnoringCase("exception")
        .doesNotContain("org.camunda", "org.springframework", "io.daypass", "java.", "\tat ")
        .doesNotContain("Tomcat", "SQL");
    return this;
  }

  JsonNode json() {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + text, e);
    }
  }

  String at(String pointer) {
    JsonNode found = json().at(pointer);
    assertThat(found.isMissingNode()).as("%s in %s", pointer, text).isFalse();
    return found.asText();
  }

  String header(String name) {
    return headers.firstValue(name).orElse("");
  }
}
