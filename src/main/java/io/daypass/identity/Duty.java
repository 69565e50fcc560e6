package io.daypass.identity;

/** What somebody may do in Daypass itself, by membership in a group of that name. */
public enum Duty {
  /** Reads everything, changes nothing. */
  AUDITOR("auditors"),
  /** Keeps the program running: sees every grant, ends any of them. */
  OPERATOR("operators"),
  /** Reads the metrics and nothing else: for the account of a monitoring system. */
  MONITOR("monitors");

  private final String group;

  Duty(String group) {
    this.group = group;
  }

  public GroupName group() {
    return new GroupName(group);
  }

  public boolean isOf(Person person) {
    return person.isIn(group());
  }
}
