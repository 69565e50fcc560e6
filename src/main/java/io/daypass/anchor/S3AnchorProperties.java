package io.daypass.anchor;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Buckets of object stores in which each checkpoint is a locked object, by name. */
@ConfigurationProperties("daypass.anchors")
record S3AnchorProperties(@DefaultValue Map<String, Place> s3) implements AnchorSource {

  S3AnchorProperties {
    s3 = Map.copyOf(s3);
    s3.forEach((name, place) -> place.check(AnchorName.where("s3", name)));
  }

  /**
   * One bucket, made with object lock. Credentials come from the AWS SDK's own chain and from
   * nowhere else.
   *
   * @param prefix what every key begins with; empty or with a slash at its end
   * @param endpoint of a store that is not Amazon's
   * @param pathStyle whether the bucket stands in the path and not in the name of the host
   * @param retainFor for how long nobody, its owner included, can delete an object
   * @param timeout for each call
   */
  record Place(
      @Nullable String bucket,
      @DefaultValue("") String prefix,
      @Nullable String region,
      @Nullable URI endpoint,
      @DefaultValue("false") boolean pathStyle,
      @DefaultValue("2555d") Duration retainFor,
      @DefaultValue("20s") Duration timeout) {

    private static final Pattern BUCKET = Pattern.compile("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]");
    private static final Pattern PREFIX = Pattern.compile("([A-Za-z0-9._-]+/)*");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private void check(String where) {
      AnchorName.require(
          bucket != null && BUCKET.matcher(bucket).matches(),
          where,
          ".bucket is missing or no name of a bucket");
      AnchorName.require(
          PREFIX.matcher(prefix).matches(), where, ".prefix is words with a slash after each");
      AnchorName.require(
          region != null && !region.isBlank(),
          where,
          ".region is missing: name one, us-east-1 for most stores that are not Amazon's");
      AnchorName.require(
          retainFor.compareTo(Duration.ofDays(1)) >= 0,
          where,
          ".retain-for is too short: give a day or more");
      AnchorName.require(
          timeout.compareTo(Duration.ofSeconds(1)) >= 0
              && timeout.compareTo(Duration.ofSeconds(30)) <= 0,
          where,
          ".timeout is out of range: give 1s to 30s");
      AnchorName.require(
          endpoint == null || isSafe(endpoint),
          where,
          ".endpoint must be https, and without a user");
    }

    private static boolean isSafe(URI endpoint) {
      return endpoint.getHost() != null
          && endpoint.getUserInfo() == null
          && ("https".equals(endpoint.getScheme())
              || ("http".equals(endpoint.getScheme())
                  && THIS_MACHINE.contains(endpoint.getHost())));
    }
  }

  @Override
  public List<AnchorSink> sinks() {
    return s3.entrySet().stream()
        .<AnchorSink>map(entry -> new S3Anchor(entry.getKey(), entry.getValue()))
        .toList();
  }
}
