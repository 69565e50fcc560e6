package io.daypass.siem;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * How Daypass speaks HTTP to a receiver: a time within which the whole answer has to be there, no
 * redirects (they would carry secrets elsewhere), no proxy of the whole JVM, and only as much of an
 * answer as anybody needs.
 */
final class Http {

  private static final int LARGEST_ANSWER = 64 * 1024;

  private final HttpClient client;
  private final Duration timeout;
  private final Clock clock;

  /**
   * @param timeout for one call, from connecting to the last byte of the answer
   */
  Http(Duration timeout, Clock clock) {
    this.timeout = timeout;
    this.clock = clock;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(timeout)
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(HttpClient.Builder.NO_PROXY)
            .build();
  }

  /** What came back, whatever it says. */
  record Answer(int status, String body, Optional<Duration> retryAfter) {

    boolean isSuccess() {
      return status / 100 == 2;
    }

    /** The same body will be refused again. */
    boolean isAboutTheBody() {
      return status == 400 || status == 413 || status == 422;
    }

    /** An error for the sender, in our words: what the receiver wrote may repeat what it got. */
    Undelivered undelivered() {
      if (isAboutTheBody()) {
        return new Undelivered.Refused("the receiver answered " + status);
      }
      String hint =
          switch (status) {
            case 401, 403 -> ": see to the token or secret";
            case 301, 302, 303, 307, 308 -> ": a redirect, which is not followed; correct the url";
            case 404, 405, 410 -> ": see to the url";
            default -> "";
          };
      return new Undelivered.NotNow("the receiver answered " + status + hint, retryAfter);
    }
  }

  Answer post(URI url, Map<String, String> headers, byte[] body) throws Undelivered {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(url).timeout(timeout).POST(BodyPublishers.ofByteArray(body));
    headers.forEach(request::header);
    CompletableFuture<HttpResponse<byte[]>> call =
        client.sendAsync(request.build(), response -> new Beginning());
    try {
      return answer(call.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      throw new Undelivered.NotNow("no answer within " + timeout.toMillis() + " ms");
    } catch (ExecutionException e) {
      // The message of an exception may hold the address, and that may be a secret.
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new Undelivered.NotNow("no answer: " + cause.getClass().getSimpleName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Undelivered.NotNow("the program ends");
    } finally {
      call.cancel(true);
    }
  }

  private Answer answer(HttpResponse<byte[]> response) {
    return new Answer(
        response.statusCode(),
        new String(response.body(), StandardCharsets.UTF_8),
        response.headers().firstValue("Retry-After").flatMap(this::wait));
  }

  /** RFC 9110 §10.2.3: seconds, or a date. */
  private Optional<Duration> wait(String text) {
    try {
      if (text.strip().matches("\\d{1,9}")) {
        return Optional.of(Duration.ofSeconds(Long.parseLong(text.strip())));
      }
      ZonedDateTime until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
      Duration wait = Duration.between(clock.instant(), until.toInstant());
      return wait.isNegative() ? Optional.empty() : Optional.of(wait);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The beginning of a body; the rest is not read. */
  private static final class Beginning implements BodySubscriber<byte[]> {

    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();

    @SuppressWarnings("NullAway.Init") // Set before anything else is called.
    private Flow.Subscription subscription;

    @Override
    public CompletionStage<byte[]> getBody() {
      return whole;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
      subscription.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
      for (ByteBuffer buffer : buffers) {
        byte[] bytes = new byte[Math.min(buffer.remaining(), LARGEST_ANSWER - read.size())];
        buffer.get(bytes);
        read.writeBytes(bytes);
      }
      if (read.size() >= LARGEST_ANSWER) {
        subscription.cancel();
        onComplete();
      } else {
        subscription.request(1);
      }
    }

    @Override
    public void onError(Throwable error) {
      whole.completeExceptionally(error);
    }

    @Override
    public void onComplete() {
      whole.complete(read.toByteArray());
    }
  }
}
