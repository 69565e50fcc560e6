package io.daypass.node;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a node is called in the ledger.
 *
 * @param name the name of the machine, unless this says otherwise; several nodes on one machine
 *     need names of their own
 */
@ConfigurationProperties("daypass.node")
record NodeProperties(@Nullable String name) {

  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

  NodeProperties {
    if (name != null && !name.isEmpty() && !SHAPE.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "daypass.node.name has letters, digits, dots, dashes and underscores, 100 at most");
    }
  }
}
