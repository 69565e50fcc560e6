package io.daypass.process;

import static java.util.stream.Collectors.toMap;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.beans.Introspector;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityBehavior;
import org.w3c.dom.Attr;

/** The classes that models may call, by the name of their bean. */
record Delegates(Map<String, Set<Use>> byBean) {

  /** What a class can be bound to. */
  enum Use {
    TASK(JavaDelegate.class, ActivityBehavior.class),
    EXECUTION_LISTENER(ExecutionListener.class),
    TASK_LISTENER(TaskListener.class);

    private final List<Class<?>> types;

    Use(Class<?>... types) {
      this.types = List.of(types);
    }

    static Use of(Attr delegateExpression) {
      return switch (delegateExpression.getOwnerElement().getLocalName()) {
        case "executionListener" -> EXECUTION_LISTENER;
        case "taskListener" -> TASK_LISTENER;
        default -> TASK;
      };
    }

    String interfaces() {
      return types.stream().map(Class::getSimpleName).collect(Collectors.joining(" or "));
    }

    private boolean fits(JavaClass type) {
      return types.stream().anyMatch(type::isAssignableTo);
    }
  }

  static Delegates inPackage(String name) {
    var classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(name);
    return new Delegates(
        classes.stream()
            .filter(type -> type.isTopLevelClass() && !type.isInterface())
            .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
            .filter(type -> !usesOf(type).isEmpty())
            .collect(toMap(type -> beanOf(type.getSimpleName()), Delegates::usesOf)));
  }

  private static String beanOf(String simpleName) {
    return Introspector.decapitalize(simpleName);
  }

  private static Set<Use> usesOf(JavaClass type) {
    return Stream.of(Use.values()).filter(use -> use.fits(type)).collect(Collectors.toSet());
  }
}
