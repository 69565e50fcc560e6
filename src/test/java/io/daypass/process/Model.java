package io.daypass.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.xml.ModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One file of {@code bpmn/} or {@code dmn/}, valid against the schema of its standard. */
record Model(Path file, ModelInstance content) {

  static List<Model> processes() {
    return filesIn("bpmn", ".bpmn");
  }

  static List<Model> decisions() {
    return filesIn("dmn", ".dmn");
  }

  static Model read(Path file) {
    try {
      return parse(file, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Model parse(Path file, String xml) {
    var in = new ByteArrayInputStream(xml.getBytes(UTF_8));
    return file.toString().endsWith(".dmn")
        ? new Model(file, Dmn.readModelFromStream(in))
        : new Model(file, Bpmn.readModelFromStream(in));
  }

  /** What the id of the process or decision has to be. */
  String nameOfFile() {
    return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
  }

  <T extends ModelElementInstance> Stream<T> every(Class<T> type) {
    boolean belongsToOtherStandard = content.getModel().getType(type) == null;
    Collection<T> found = belongsToOtherStandard ? List.of() : content.getModelElementsByType(type);
    return found.stream();
  }

  /** The raw elements, so that a rule sees also what the model API has no name for. */
  Stream<Element> elements() {
    var document = (Document) content.getDocument().getDomSource().getNode();
    var all = document.getElementsByTagName("*");
    return IntStream.range(0, all.getLength()).mapToObj(all::item).map(Element.class::cast);
  }

  Stream<Attr> attributes() {
    return elements().flatMap(Model::attributesOf);
  }

  String problem(ModelElementInstance element, String whatToChange) {
    return problem(element.getAttributeValue("id"), whatToChange);
  }

  /** Located at the nearest element around it that has an id. */
  String problem(Node node, String whatToChange) {
    var element = node instanceof Attr attribute ? attribute.getOwnerElement() : (Element) node;
    while (!element.hasAttribute("id") && element.getParentNode() instanceof Element parent) {
      element = parent;
    }
    return problem(element.getAttribute("id"), whatToChange);
  }

  private String problem(String id, String whatToChange) {
    return "%s, %s: %s".formatted(file, id, whatToChange);
  }

  private static Stream<Attr> attributesOf(Element element) {
    var all = element.getAttributes();
    return IntStream.range(0, all.getLength()).mapToObj(all::item).map(Attr.class::cast);
  }

  private static List<Model> filesIn(String folder, String ending) {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().map(Model::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
