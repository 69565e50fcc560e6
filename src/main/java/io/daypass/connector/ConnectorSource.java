package io.daypass.connector;

import java.util.stream.Stream;

/** Gives the connectors of one kind, one for each configured target. */
public interface ConnectorSource {

  Stream<? extends Connector> connectors();
}
