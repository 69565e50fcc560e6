package io.daypass.anchor;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.daypass.ledger.SignedCheckpoint;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.ProxyConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.ChecksumAlgorithm;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.ObjectLockMode;
import software.amazon.awssdk.services.s3.model.ObjectVersion;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/**
 * A bucket with object lock: an object for each checkpoint, which nobody can delete or replace
 * before its time. Keys begin with the size, so they are in order; the time behind it keeps the
 * hourly anchor of an unchanged ledger apart.
 */
final class S3Anchor implements AnchorSink {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final String name;
  private final S3AnchorProperties.Place place;
  private final String bucket;
  private @Nullable S3Client client;

  S3Anchor(String name, S3AnchorProperties.Place place) {
    this.name = name;
    this.place = place;
    this.bucket = Objects.requireNonNull(place.bucket());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String kind() {
    return "s3";
  }

  @Override
  public String place() {
    return "s3://" + bucket + "/" + place.prefix();
  }

  @Override
  public Receipt write(SignedCheckpoint checkpoint, Instant now) {
    String key =
        "%s%s-%s.note".formatted(place.prefix(), padded(checkpoint.size()), STAMP.format(now));
    Instant until = now.plus(place.retainFor());
    return call(
        s3 -> {
          PutObjectResponse put =
              s3.putObject(
                  object ->
                      object
                          .bucket(bucket)
                          .key(key)
                          // Two that write the same key at once: the second is told.
                          .ifNoneMatch("*")
                          .contentType("text/plain; charset=utf-8")
                          .checksumAlgorithm(ChecksumAlgorithm.SHA256)
                          .objectLockMode(ObjectLockMode.COMPLIANCE)
                          .objectLockRetainUntilDate(until),
                  RequestBody.fromBytes(checkpoint.note().getBytes(UTF_8)));
          checkLocked(s3, key, put.versionId(), until);
          return new Receipt(
              "%s%s version %s, locked until %s"
                  .formatted(
                      place(), key.substring(place.prefix().length()), put.versionId(), until));
        });
  }

  /**
   * Versions, not objects: a delete marker hides an object from a list, and only a version that is
   * locked cannot go.
   */
  @Override
  public Optional<ReadBack> readBack() {
    return Optional.of(
        knownSize ->
            call(
                s3 ->
                    s3
                        .listObjectVersionsPaginator(
                            list ->
                                list.bucket(bucket)
                                    .prefix(place.prefix())
                                    // The last key before any of this size.
                                    .keyMarker(place.prefix() + padded(Math.max(0, knownSize))))
                        .versions()
                        .stream()
                        .max(Comparator.comparing(ObjectVersion::key))
                        .map(newest -> note(s3, newest))));
  }

  private String note(S3Client s3, ObjectVersion version) {
    return s3.getObjectAsBytes(
            get -> get.bucket(bucket).key(version.key()).versionId(version.versionId()))
        .asUtf8String();
  }

  /** Proven, not assumed: a store that knows no lock may take the object all the same. */
  private void checkLocked(S3Client s3, String key, @Nullable String version, Instant until) {
    HeadObjectResponse head =
        s3.headObject(object -> object.bucket(bucket).key(key).versionId(version));
    boolean locked =
        head.objectLockMode() == ObjectLockMode.COMPLIANCE
            && head.objectLockRetainUntilDate() != null
            && !head.objectLockRetainUntilDate().isBefore(until.minusSeconds(1));
    if (!locked) {
      throw new AnchorUnavailable(
          place()
              + " took a checkpoint and did not lock it: make the bucket with object lock, and let"
              + " Daypass read retention (s3:GetObjectRetention)");
    }
  }

  private <T> T call(Call<T> call) {
    try {
      return call.on(client());
    } catch (AwsServiceException e) {
      // The body of an answer may say more than is good for a log; its code says enough.
      String code = e.awsErrorDetails() == null ? "" : " " + e.awsErrorDetails().errorCode();
      throw new AnchorUnavailable("%s answered %d%s".formatted(place(), e.statusCode(), code), e);
    } catch (SdkException e) {
      throw new AnchorUnavailable("%s: %s".formatted(place(), e.getMessage()), e);
    }
  }

  /** Made at the first call: it looks for credentials, and these may come later than Daypass. */
  private synchronized S3Client client() {
    if (client == null) {
      client = connected();
    }
    return client;
  }

  private S3Client connected() {
    S3ClientBuilder builder =
        S3Client.builder()
            .region(Region.of(place.region()))
            .forcePathStyle(place.pathStyle())
            .httpClient(
                UrlConnectionHttpClient.builder()
                    .connectionTimeout(place.timeout())
                    .socketTimeout(place.timeout())
                    .proxyConfiguration(
                        ProxyConfiguration.builder()
                            .useSystemPropertyValues(false)
                            .useEnvironmentVariablesValues(false)
                            .build())
                    .build())
            .overrideConfiguration(
                calls ->
                    calls
                        .apiCallTimeout(place.timeout())
                        // Anchoring tries again by itself, and later.
                        .retryStrategy(DefaultRetryStrategy.doNotRetry()));
    if (place.endpoint() != null) {
      builder.endpointOverride(place.endpoint());
    }
    return builder.build();
  }

  private static String padded(long size) {
    return "%020d".formatted(size);
  }

  @FunctionalInterface
  private interface Call<T> {
    T on(S3Client s3);
  }
}
