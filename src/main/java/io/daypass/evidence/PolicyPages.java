package io.daypass.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import io.daypass.process.Workflow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The policy as a page, and the same page as PDF. */
@Component
public class PolicyPages {

  /** Of all signs that the fonts every reader has cannot show. It comes with the PDF library. */
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final Policy policy;
  private final ITemplateEngine templates;

  PolicyPages(Policy policy, ITemplateEngine templates) {
    this.policy = policy;
    this.templates = templates;
    // It would tell at every PDF which styles are for the screen. What goes wrong, it throws.
    XRLog.setLoggingEnabled(false);
  }

  /** One file that needs nothing else: pictures are inside. */
  public String html() {
    PolicyDocument document = policy.document();
    Map<String, Drawing> pictures =
        document.workflows().stream().collect(Collectors.toMap(Workflow::id, Drawing::of));
    return templates.process(
        "policy", new Context(Locale.ROOT, Map.of("document", document, "pictures", pictures)));
  }

  public byte[] pdf() {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try (BatikSVGDrawer drawings = new BatikSVGDrawer()) {
      new PdfRendererBuilder()
          .useFont(
              () -> Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT)),
              "Liberation Sans",
              400,
              FontStyle.NORMAL,
              true)
          .useSVGDrawer(drawings)
          .withHtmlContent(html(), null)
          .toStream(pdf)
          .run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pdf.toByteArray();
  }

  /**
   * A picture that fits a page.
   *
   * @param source the picture itself, as a {@code data:} address
   * @param size in CSS, since the PDF library takes a drawing without one as it is
   */
  record Drawing(String source, String size) {

    private static final double WIDEST = 980;
    private static final double HIGHEST = 580;
    private static final Pattern EXTENT =
        Pattern.compile("viewBox=\"\\S+ \\S+ (?<width>\\S+) (?<height>\\S+)\"");

    static Drawing of(Workflow model) {
      Matcher extent = EXTENT.matcher(model.svg());
      if (!extent.find()) {
        throw new IllegalStateException(model.id() + " was drawn without an extent");
      }
      double width = Double.parseDouble(extent.group("width"));
      double height = Double.parseDouble(extent.group("height"));
      double scale = Math.min(WIDEST / width, HIGHEST / height);
      return new Drawing(
          "data:image/svg+xml;base64,"
              + Base64.getEncoder().encodeToString(model.svg().getBytes(UTF_8)),
          String.format(
              Locale.ROOT, "width: %.0fpx; height: %.0fpx", width * scale, height * scale));
    }
  }
}
