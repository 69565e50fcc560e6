package io.daypass.picture;

import static io.daypass.picture.Svg.n;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.jspecify.annotations.Nullable;

/**
 * A process as an SVG drawing, from the positions in its file. It draws what our models use and no
 * more, so that the documents show the model that runs without a browser in the build.
 */
public final class ModelPicture {

  private static final int MARGIN = 20;
  private static final int TEXT = 12;
  private static final int SMALL_TEXT = 11;

  private final BpmnModelInstance model;
  private final Trail trail;
  private final Svg svg = new Svg();

  private ModelPicture(BpmnModelInstance model, Trail trail) {
    this.model = model;
    this.trail = trail;
  }

  /** The model as it is. */
  public static String of(BpmnModelInstance model) {
    return of(model, Trail.NONE);
  }

  /** The model with the way of one instance made to stand out. */
  public static String of(BpmnModelInstance model, Trail trail) {
    var picture = new ModelPicture(model, trail);
    picture.open();
    picture.every(BpmnShape.class).filter(ModelPicture::isScope).forEach(picture::shape);
    picture.every(BpmnEdge.class).forEach(picture::edge);
    picture.every(BpmnShape.class).filter(s -> !isScope(s)).forEach(picture::shape);
    picture.every(BpmnShape.class).forEach(picture::note);
    return picture.svg.line("</svg>").toString();
  }

  private <T extends ModelElementInstance> Stream<T> every(Class<T> type) {
    return model.getModelElementsByType(type).stream();
  }

  private void open() {
    var title = every(Process.class).map(Process::getName).collect(Collectors.joining(", "));
    var extent = Extent.of(every(Bounds.class).toList(), every(Waypoint.class).toList());
    svg.line(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%s %s %s %s\" role=\"img\""
                + " font-family=\"Helvetica, Arial, sans-serif\" text-anchor=\"middle\">",
            n(extent.left - MARGIN),
            n(extent.top - MARGIN),
            n(extent.right - extent.left + 2 * MARGIN),
            n(extent.bottom - extent.top + 2 * MARGIN))
        .line("<title>%s</title>", Svg.escape(title))
        .line("<style>")
        .line("  rect, circle, path, polyline { fill: #fff; stroke: #22242a; stroke-width: 1.5 }")
        .line(
            "  polyline, .sign { fill: none } .sign { stroke-width: 1 } .bold { stroke-width: 3 }")
        .line(
            "  .filled { fill: #22242a } .dashed { stroke-dasharray: 4 3 } .paper { stroke: none }")
        .line("  .gate { fill: none; stroke-width: 2.5 } text { fill: #22242a }");
    if (isTrodden()) {
      svg.line(
              "  .passed rect, .passed circle, .passed path { stroke: #0b5d3b; stroke-width: 2.5 }")
          .line("  .passed rect, .passed circle { fill: #e3f4ec } .passed text { fill: #0b3d28 }")
          .line("  .passed polyline { stroke: #0b5d3b; stroke-width: 3 } .missed { opacity: .4 }")
          .line("  .passed .sign { stroke-width: 1 } .passed .filled, .tip { fill: #0b5d3b }")
          .line("  .passed .gate { fill: none } .note { font-weight: bold; fill: #0b5d3b;")
          .line("    stroke: #fff; stroke-width: 4; paint-order: stroke }");
    }
    svg.line("</style>")
        .line(
            "<defs><marker id=\"arrow\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\""
                + " markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\">"
                + "<path d=\"M0,1 L9,5 L0,9 z\" class=\"filled\"/></marker></defs>")
        .line(
            "<rect class=\"paper\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>",
            n(extent.left - MARGIN),
            n(extent.top - MARGIN),
            n(extent.right - extent.left + 2 * MARGIN),
            n(extent.bottom - extent.top + 2 * MARGIN));
  }

  private void shape(BpmnShape shape) {
    var node = (FlowNode) shape.getBpmnElement();
    group(node.getId(), trail.reached(node.getId()));
    if (node instanceof Event event) {
      event(event, shape.getBounds());
    } else if (node instanceof Gateway) {
      gateway(node, shape.getBounds());
    } else if (node instanceof Activity) {
      activity(node, shape.getBounds());
    }
    label(node.getName(), shape.getBpmnLabel());
    svg.line("</g>");
  }

  private boolean isTrodden() {
    return !trail.equals(Trail.NONE);
  }

  private void group(String id, boolean passed) {
    if (isTrodden()) {
      svg.line("<g id=\"%s\" class=\"%s\">", id, passed ? "passed" : "missed");
    } else {
      svg.line("<g id=\"%s\">", id);
    }
  }

  /** Above the shape; beside the foot of a boundary event, which sits on another shape. */
  private void note(BpmnShape shape) {
    String words = trail.notes().get(shape.getBpmnElement().getId());
    if (words == null) {
      return;
    }
    var at = shape.getBounds();
    boolean isOnOther = shape.getBpmnElement() instanceof BoundaryEvent;
    svg.line(
        "<text class=\"note\" x=\"%s\" y=\"%s\" font-size=\"%d\" text-anchor=\"%s\">%s</text>",
        n(isOnOther ? at.getX() - 4 : middleX(at)),
        n(isOnOther ? at.getY() + at.getHeight() - 4 : at.getY() - 6),
        SMALL_TEXT,
        isOnOther ? "end" : "middle",
        Svg.escape(words));
  }

  private void activity(FlowNode node, Bounds at) {
    svg.line(
        "  <rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"10\" class=\"%s\"/>",
        n(at.getX()),
        n(at.getY()),
        n(at.getWidth()),
        n(at.getHeight()),
        node instanceof CallActivity ? "bold" : "plain");
    double middle = node instanceof SubProcess ? at.getY() + 16 : middleY(at);
    var lines = Words.wrap(node.getName(), at.getWidth() - 12, TEXT);
    svg.words(middleX(at), middle, lines, TEXT);
    boolean isCall = node instanceof CallActivity;
    double x = isCall ? middleX(at) : at.getX() + 15;
    double y = isCall ? at.getY() + at.getHeight() - 11 : at.getY() + 14;
    Symbols.of(node).ifPresent(sign -> Symbols.draw(svg, sign, x, y, "sign"));
  }

  private void event(Event event, Bounds at) {
    boolean isEnd = event instanceof EndEvent;
    boolean goesOn = event instanceof BoundaryEvent boundary && !boundary.cancelActivity();
    circle(at, at.getWidth() / 2, isEnd ? "bold" : goesOn ? "dashed" : "plain");
    if (event instanceof BoundaryEvent) {
      circle(at, at.getWidth() / 2 - 3, goesOn ? "dashed" : "plain");
    }
    Symbols.ofEvent(event)
        .ifPresent(s -> Symbols.draw(svg, s, middleX(at), middleY(at), isEnd ? "filled" : "sign"));
  }

  private void circle(Bounds at, double radius, String look) {
    svg.line(
        "  <circle cx=\"%s\" cy=\"%s\" r=\"%s\" class=\"%s\"/>",
        n(middleX(at)), n(middleY(at)), n(radius), look);
  }

  private void gateway(FlowNode node, Bounds at) {
    svg.line(
        "  <path d=\"M%s,%s l%s,%s l%s,%s l%s,%s z\"/>",
        n(middleX(at)),
        n(at.getY()),
        n(at.getWidth() / 2),
        n(at.getHeight() / 2),
        n(-at.getWidth() / 2),
        n(at.getHeight() / 2),
        n(-at.getWidth() / 2),
        n(-at.getHeight() / 2));
    Symbols.of(node).ifPresent(s -> Symbols.draw(svg, s, middleX(at), middleY(at), "gate"));
  }

  private void edge(BpmnEdge edge) {
    var flow = (SequenceFlow) edge.getBpmnElement();
    var points = List.copyOf(edge.getWaypoints());
    group(flow.getId(), trail.followed(flow.getId()));
    svg.line(
        "  <polyline points=\"%s\" marker-end=\"url(#arrow)\"/>",
        points.stream().map(p -> n(p.getX()) + "," + n(p.getY())).collect(Collectors.joining(" ")));
    if (flow.getSource() instanceof ExclusiveGateway choice && flow.equals(choice.getDefault())) {
      defaultMark(points.get(0), points.get(1));
    }
    label(flow.getName(), edge.getBpmnLabel());
    svg.line("</g>");
  }

  /** The stroke across the flow that is taken when no condition holds. */
  private void defaultMark(Waypoint from, Waypoint to) {
    double x = from.getX() + 10 * Math.signum(to.getX() - from.getX());
    double y = from.getY() + 10 * Math.signum(to.getY() - from.getY());
    boolean isAcross = from.getY().equals(to.getY());
    svg.line(
        "  <path d=\"%s\" transform=\"translate(%s,%s)\"/>",
        isAcross ? "M-2.5,-6 l5,12" : "M-6,2.5 l12,-5", n(x), n(y));
  }

  private void label(@Nullable String name, @Nullable BpmnLabel label) {
    if (name != null && label != null) {
      var at = label.getBounds();
      int lines = (int) Math.max(1, Math.round(at.getHeight() / Svg.lineHeight(SMALL_TEXT)));
      double width = lines == 1 ? Double.MAX_VALUE : at.getWidth();
      svg.words(middleX(at), middleY(at), Words.wrap(name, width, SMALL_TEXT), SMALL_TEXT);
    }
  }

  private static boolean isScope(BpmnShape shape) {
    return shape.getBpmnElement() instanceof SubProcess;
  }

  private static double middleX(Bounds at) {
    return at.getX() + at.getWidth() / 2;
  }

  private static double middleY(Bounds at) {
    return at.getY() + at.getHeight() / 2;
  }

  /** The smallest box around everything that is drawn. */
  private record Extent(double left, double top, double right, double bottom) {

    static Extent of(Collection<Bounds> bounds, Collection<Waypoint> points) {
      var extent = new Extent(Double.MAX_VALUE, Double.MAX_VALUE, 0, 0);
      for (Bounds b : bounds) {
        extent = extent.with(b.getX(), b.getY());
        extent = extent.with(b.getX() + b.getWidth(), b.getY() + b.getHeight());
      }
      for (Waypoint p : points) {
        extent = extent.with(p.getX(), p.getY());
      }
      return extent;
    }

    private Extent with(double x, double y) {
      return new Extent(
          Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y));
    }
  }
}
