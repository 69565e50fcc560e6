package io.daypass.approval;

import io.daypass.identity.PersonId;
import io.daypass.request.Lane;
import io.daypass.request.RequestId;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

/** The table {@code approval}. */
@Component
public class ApprovalStore {

  private final JdbcClient jdbc;

  ApprovalStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Approval approval) {
    jdbc.sql(
            """
            insert into approval (approval_id, request_id, lane, approver, decision, comment_id,
              request_hash, decided_at) values (?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            approval.id(),
            approval.request().value(),
            approval.lane().name(),
            approval.approver().value(),
            approval.decision().name(),
            approval.commentText(),
            approval.requestHash(),
            approval.decidedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** All decisions about a request, in the order they were made. */
  public List<Approval> of(RequestId request) {
    return jdbc.sql("select * from approval where request_id = ? order by decided_at, approval_id")
        .param(request.value())
        .query(
            (row, n) ->
                new Approval(
                    row.getObject("approval_id", UUID.class),
                    request,
                    Lane.valueOf(row.getString("lane")),
                    new PersonId(row.getString("approver")),
                    Decision.valueOf(row.getString("decision")),
                    row.getObject("comment_id", UUID.class),
                    row.getString("request_hash"),
                    row.getObject("decided_at", OffsetDateTime.class).toInstant()))
        .list();
  }

  /** The requests about which a person has decided. */
  public List<RequestId> requestsDecidedBy(PersonId approver) {
    return jdbc
        .sql("select request_id from approval where approver = ?")
        .param(approver.value())
        .query(UUID.class)
        .list()
        .stream()
        .map(RequestId::new)
        .toList();
  }

  /** The texts of a person's comments. */
  public List<UUID> commentsBy(PersonId approver) {
    return jdbc.sql("select comment_id from approval where approver = ? and comment_id is not null")
        .param(approver.value())
        .query(UUID.class)
        .list();
  }

  /** The texts of everybody's comments on these requests. */
  public List<UUID> comments(Collection<RequestId> requests) {
    return jdbc.sql(
            """
            select comment_id from approval
            where request_id = any(?) and comment_id is not null""")
        .param(new SqlArrayValue("uuid", requests.stream().map(RequestId::value).toArray()))
        .query(UUID.class)
        .list();
  }
}
