package io.daypass.process;

import camundajar.impl.scala.util.Either;
import java.util.List;
import java.util.concurrent.ConcurrentMap;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunctionTransformer;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.valuemapper.ValueMapper.CompositeValueMapper;
import org.springframework.util.ConcurrentReferenceHashMap;

/**
 * The engine's own FEEL, which reads each expression once. As it comes it reads every cell of a
 * table anew for every request, and has no setting for that.
 */
final class FeelReadOnce extends ScalaFeelEngine {

  FeelReadOnce() {
    super(List.of());
  }

  @Override
  protected FeelEngine buildFeelEngine(
      CustomFunctionTransformer functions, CompositeValueMapper values) {
    return new Remembering(super.buildFeelEngine(functions, values));
  }

  /** What was read depends on the text alone, and is never changed. */
  private static final class Remembering extends FeelEngine {

    /** Soft references: the texts come from deployed tables, which are few, but have no end. */
    private final ConcurrentMap<String, Either<Failure, ParsedExpression>> expressions =
        new ConcurrentReferenceHashMap<>();

    private final ConcurrentMap<String, Either<Failure, ParsedExpression>> unaryTests =
        new ConcurrentReferenceHashMap<>();

    Remembering(FeelEngine plain) {
      super(plain.functionProvider(), plain.valueMapper(), plain.configuration(), plain.clock());
    }

    @Override
    public Either<Failure, ParsedExpression> parseExpression(String text) {
      return expressions.computeIfAbsent(text, super::parseExpression);
    }

    @Override
    public Either<Failure, ParsedExpression> parseUnaryTests(String text) {
      return unaryTests.computeIfAbsent(text, super::parseUnaryTests);
    }
  }
}
