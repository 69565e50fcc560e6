package io.daypass.api;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything that the application logs, with its stack traces. */
final class AppLog extends AppenderBase<ILoggingEvent> {

  private static final AppLog LISTENING = new AppLog();

  private final Queue<String> lines = new ConcurrentLinkedQueue<>();

  /** Boot begins its logging anew when it starts, so this is called again once it runs. */
  static synchronized void listen() {
    LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    ch.qos.logback.classic.Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    if (root.getAppender("app-log") == null) {
      LISTENING.setName("app-log");
      LISTENING.setContext(context);
      LISTENING.start();
      root.addAppender(LISTENING);
    }
  }

  static String text() {
    return LISTENING.lines.stream().collect(Collectors.joining("\n"));
  }

  @Override
  protected void append(ILoggingEvent event) {
    String trace =
        event.getThrowableProxy() == null
            ? ""
            : "\n" + ThrowableProxyUtil.asString(event.getThrowableProxy());
    lines.add(
        event.getLevel() + " " + event.getLoggerName() + " " + event.getFormattedMessage() + trace);
  }
}
