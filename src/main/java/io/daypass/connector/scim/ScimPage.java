package io.daypass.connector.scim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.unboundid.scim2.client.SearchResultHandler;
import java.util.ArrayList;
import java.util.List;

/** One list response, with the total that the directory claims. */
final class ScimPage implements SearchResultHandler<JsonNode> {

  private final List<JsonNode> entries = new ArrayList<>();
  private int total = -1;

  /** Minus one when the answer did not say, which makes it no list response at all. */
  int total() {
    return total;
  }

  List<JsonNode> entries() {
    return entries;
  }

  @Override
  public void totalResults(int totalResults) {
    total = totalResults;
  }

  @Override
  public boolean resource(JsonNode entry) {
    entries.add(entry);
    return true;
  }

  @Override
  public void startIndex(int startIndex) {}

  @Override
  public void itemsPerPage(int itemsPerPage) {}

  @Override
  public void previousCursor(String cursor) {}

  @Override
  public void nextCursor(String cursor) {}

  @Override
  public void extension(String urn, ObjectNode extension) {}
}
