package io.daypass.anchor;

import java.util.List;

/** Gives the sinks of one kind, as the configuration wants them. */
public interface AnchorSource {

  List<AnchorSink> sinks();
}
