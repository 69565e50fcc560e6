package io.daypass.entitlement;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** The catalogue cannot be used. The message lists every mistake, one on each line. */
public class CatalogueInvalid extends RuntimeException {

  private final List<CatalogueMistake> mistakes;

  CatalogueInvalid(List<CatalogueMistake> mistakes) {
    super(report(mistakes));
    this.mistakes = mistakes.stream().sorted().toList();
  }

  /** In the order of files and lines. */
  public List<CatalogueMistake> mistakes() {
    return mistakes;
  }

  private static String report(List<CatalogueMistake> mistakes) {
    String count = mistakes.size() == 1 ? "1 mistake" : mistakes.size() + " mistakes";
    return mistakes.stream()
        .sorted()
        .map(mistake -> "  " + mistake)
        .collect(joining("\n", "The catalogue has " + count + ":\n", ""));
  }
}
