package io.daypass.evidence;

import io.daypass.process.RuleTable;
import io.daypass.process.Workflow;
import java.util.List;

/**
 * What the provisioning policy says: who may ask for what, who has to agree, how long it can last,
 * and how it ends. Every value is taken from what runs; nothing of it is written by hand but the
 * statements about controls.
 */
public record PolicyDocument(
    Stamp stamp,
    List<ResourceRow> resources,
    List<RoleChapter> roles,
    List<TargetRow> targets,
    List<ConflictRow> conflicts,
    List<RuleTable> tables,
    List<Workflow> workflows,
    List<Control> controls) {

  public PolicyDocument {
    resources = List.copyOf(resources);
    roles = List.copyOf(roles);
    targets = List.copyOf(targets);
    conflicts = List.copyOf(conflicts);
    tables = List.copyOf(tables);
    workflows = List.copyOf(workflows);
    controls = List.copyOf(controls);
  }

  /**
   * What the document was made from.
   *
   * @param madeAt RFC 3339, UTC
   * @param checkpoint the newest signed checkpoint of the ledger at that time, line by line; empty
   *     when there was none yet
   */
  public record Stamp(String madeAt, String catalogueSha256, List<String> checkpoint) {

    public Stamp {
      checkpoint = List.copyOf(checkpoint);
    }
  }

  /**
   * @param unknownAccess what happens to access that Daypass did not give
   */
  public record ResourceRow(
      String id,
      String title,
      String owner,
      String sensitivity,
      String environment,
      String target,
      String unknownAccess) {}

  /**
   * @param gives by resource, in the order of {@link #resources}: what the role gives there, or an
   *     empty text
   */
  public record RoleChapter(
      String id,
      String title,
      String description,
      String owner,
      List<String> eligible,
      List<String> preAuthorised,
      String defaultDuration,
      String maxDuration,
      List<String> actions,
      List<String> gives,
      List<ApprovalCase> cases) {

    public RoleChapter {
      eligible = List.copyOf(eligible);
      preAuthorised = List.copyOf(preAuthorised);
      actions = List.copyOf(actions);
      gives = List.copyOf(gives);
      cases = List.copyOf(cases);
    }
  }

  /** What the decision tables answer to one kind of request for a role. */
  public record ApprovalCase(String who, int points, String rating, String decision, String why) {}

  /** What a target promises about the end of access. */
  public record TargetRow(
      String id, String expiryBy, String sessions, String shortest, String longest, String says) {}

  public record ConflictRow(String first, String second, String reason) {}

  /**
   * A requirement that this document and the records it points to help to show.
   *
   * @param supports what there is to see
   * @param where in which part of this document, or by which call
   */
  public record Control(String framework, String id, String title, String supports, String where) {}
}
