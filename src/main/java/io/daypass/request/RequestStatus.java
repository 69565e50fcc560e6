package io.daypass.request;

/** How far an ask has come. Only {@code PENDING} can still change. */
public enum RequestStatus {
  PENDING,
  APPROVED,
  REFUSED,
  DENIED,
  WITHDRAWN,
  LAPSED
}
