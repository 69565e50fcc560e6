package io.daypass.process;

import io.daypass.identity.PersonId;
import io.daypass.request.RequestId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The engine's tables of what has been, where its own interface does not reach. */
@Component
class EngineHistoryStore {

  /** Instances of requests, with those that they called. */
  private static final String OF_REQUESTS =
      """
      ROOT_PROC_INST_ID_ in (select PROC_INST_ID_ from ACT_HI_PROCINST
        where BUSINESS_KEY_ in (:requests))""";

  private final JdbcClient jdbc;

  EngineHistoryStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The business key of an instance that is running or has ended. */
  Optional<String> businessKey(String instance) {
    return jdbc
        .sql("select BUSINESS_KEY_ from ACT_HI_PROCINST where PROC_INST_ID_ = ?")
        .param(instance)
        .query(String.class)
        .list()
        .stream()
        .filter(key -> key != null)
        .findFirst();
  }

  /** Deletes these variables of requests, what they were before, and comments and notes. */
  int erase(Collection<RequestId> requests, Collection<String> variables) {
    if (requests.isEmpty()) {
      return 0;
    }
    return deleted("ACT_HI_DETAIL", requests, variables)
        + deleted("ACT_HI_VARINST", requests, variables)
        + running(requests, variables);
  }

  /** Deletes what anybody noted at these requests by the engine's own means. */
  int eraseNotes(Collection<RequestId> requests) {
    return requests.isEmpty()
        ? 0
        : jdbc.sql("delete from ACT_HI_COMMENT where " + OF_REQUESTS)
                .param("requests", words(requests))
                .update()
            + jdbc.sql(
                    "delete from ACT_GE_BYTEARRAY where ID_ in"
                        + " (select CONTENT_ID_ from ACT_HI_ATTACHMENT where "
                        + OF_REQUESTS
                        + ")")
                .param("requests", words(requests))
                .update()
            + jdbc.sql("delete from ACT_HI_ATTACHMENT where " + OF_REQUESTS)
                .param("requests", words(requests))
                .update()
            + jdbc.sql(
                    "update ACT_HI_OP_LOG set ANNOTATION_ = null"
                        + " where ANNOTATION_ is not null and "
                        + OF_REQUESTS)
                .param("requests", words(requests))
                .update();
  }

  /** Deletes what a person noted anywhere. */
  int eraseNotesOf(PersonId person) {
    return jdbc.sql("delete from ACT_HI_COMMENT where USER_ID_ = ?").param(person.value()).update();
  }

  private int deleted(String table, Collection<RequestId> requests, Collection<String> variables) {
    return jdbc.sql("delete from " + table + " where NAME_ in (:names) and " + OF_REQUESTS)
        .param("names", variables)
        .param("requests", words(requests))
        .update();
  }

  /** Of an approval that is going on; the table of what runs knows no root. */
  private int running(Collection<RequestId> requests, Collection<String> variables) {
    return jdbc.sql(
            """
            delete from ACT_RU_VARIABLE where NAME_ in (:names) and PROC_INST_ID_ in (
              select PROC_INST_ID_ from ACT_HI_PROCINST
              where ROOT_PROC_INST_ID_ in (select PROC_INST_ID_ from ACT_HI_PROCINST
                where BUSINESS_KEY_ in (:requests)))""")
        .param("names", variables)
        .param("requests", words(requests))
        .update();
  }

  private static List<String> words(Collection<RequestId> requests) {
    return requests.stream().map(RequestId::toString).toList();
  }
}
