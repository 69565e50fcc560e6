package io.daypass.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.daypass.ProcessTest;
import io.daypass.entitlement.Catalogue;
import io.daypass.entitlement.RoleId;
import io.daypass.evidence.PolicyDocument.ApprovalCase;
import io.daypass.evidence.PolicyDocument.Control;
import io.daypass.evidence.PolicyDocument.RoleChapter;
import io.daypass.identity.Sha256;
import io.daypass.process.RuleTable;
import io.daypass.process.Workflow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
class PolicyTest {

  @Autowired Policy policy;
  @Autowired PolicyPages pages;
  @Autowired Catalogue catalogue;

  @Test
  void document_carriesTheHashesOfWhatItWasMadeFrom() throws IOException {
    PolicyDocument document = policy.document();

    assertThat(document.stamp().catalogueSha256()).isEqualTo(catalogue.sha256());
    assertThat(document.workflows())
        .extracting(Workflow::file, Workflow::sha256)
        .contains(
            tuple(
                "bpmn/access-request.bpmn",
                Sha256.hex(Files.readAllBytes(Path.of("bpmn/access-request.bpmn")))));
    assertThat(document.tables())
        .extracting(RuleTable::file, RuleTable::sha256)
        .contains(
            tuple(
                "dmn/risk-score.dmn",
                Sha256.hex(Files.readAllBytes(Path.of("dmn/risk-score.dmn")))));
  }

  @Test
  void matrix_saysWhatARoleGivesInEachResource() {
    PolicyDocument document = policy.document();

    for (RoleChapter role : document.roles()) {
      long given = role.gives().stream().filter(cell -> !cell.isEmpty()).count();
      long resources =
          catalogue.role(new RoleId(role.id())).orElseThrow().entitlements().stream()
              .map(entitlement -> entitlement.resource())
              .distinct()
              .count();
      assertThat(role.gives()).as(role.id()).hasSameSizeAs(document.resources());
      assertThat(given).as(role.id()).isEqualTo(resources);
    }
  }

  @Test
  void cases_areWhatTheTablesAnswer() {
    assertThat(chapter("read-orders").cases())
        .extracting(ApprovalCase::decision)
        .containsExactly(
            "given at once",
            "the manager or an owner",
            "the manager or an owner",
            "the manager or an owner",
            "refused");
    assertThat(chapter("run-console").cases())
        .first()
        .extracting(ApprovalCase::rating, ApprovalCase::decision)
        .containsExactly("high", "the manager, and somebody of security");
  }

  @Test
  void tables_areShownRowByRow() {
    RuleTable routes =
        policy.document().tables().stream()
            .filter(table -> table.id().equals("approval-route"))
            .findFirst()
            .orElseThrow();

    assertThat(routes.hitPolicy()).isEqualTo("FIRST");
    assertThat(routes.rows())
        .allSatisfy(row -> assertThat(row.when()).hasSameSizeAs(routes.inputs()))
        .allSatisfy(row -> assertThat(row.then()).hasSameSizeAs(routes.outputs()))
        .allSatisfy(row -> assertThat(row.note()).isNotEmpty());
  }

  @Test
  void controls_nameTheOneThatAllThisIsFor() {
    assertThat(policy.document().controls())
        .extracting(Control::id)
        .contains("AC.L2-3.1.1", "AC-2", "AC-6")
        .doesNotHaveDuplicates();
  }

  @Test
  void page_bringsAllThatItNeeds() {
    String html = pages.html();

    assertThat(html)
        .contains(catalogue.sha256(), "data:image/svg+xml;base64,", "AC.L2-3.1.1")
        .doesNotContain(" th:", "${", "<script", "src=\"http", "href=\"http");
  }

  @Test
  void pdf_saysTheSame() throws IOException {
    try (PDDocument document = Loader.loadPDF(pages.pdf())) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Provisioning policy", "read-orders", "AC.L2-3.1.1", "Where the evidence lies");
    }
  }

  private RoleChapter chapter(String role) {
    return policy.document().roles().stream()
        .filter(chapter -> chapter.id().equals(role))
        .findFirst()
        .orElseThrow();
  }
}
