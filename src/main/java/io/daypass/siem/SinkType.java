package io.daypass.siem;

/** A kind of sink that can be configured. */
interface SinkType {

  /** What {@code daypass.siem.sinks.NAME.type} says for it. */
  String name();

  /**
   * Makes a sink and calls nobody yet.
   *
   * @throws IllegalArgumentException with a sentence, when the settings do not do
   */
  Sink open(SinkSettings settings);
}
