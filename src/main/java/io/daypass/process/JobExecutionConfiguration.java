package io.daypass.process;

import io.daypass.issuance.GuardBacklog;
import java.time.Clock;
import java.util.Optional;
import org.camunda.bpm.engine.impl.jobexecutor.NotifyAcquisitionRejectedJobsHandler;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.camunda.bpm.spring.boot.starter.property.JobExecutionProperty;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** Puts our job executor in the place of the engine's, with the same settings. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "camunda.bpm.job-execution.enabled", matchIfMissing = true)
class JobExecutionConfiguration {

  @Bean
  ThreadPoolTaskExecutor camundaTaskExecutor(CamundaBpmProperties camunda) {
    JobExecutionProperty settings = camunda.getJobExecution();
    if (settings.getQueueCapacity() < 1) {
      throw new IllegalArgumentException(
          "camunda.bpm.job-execution.queue-capacity must be 1 or more: jobs are taken as the queue"
              + " has room for them");
    }
    ThreadPoolTaskExecutor workers = new ThreadPoolTaskExecutor();
    workers.setCorePoolSize(settings.getCorePoolSize());
    workers.setMaxPoolSize(settings.getMaxPoolSize());
    workers.setQueueCapacity(settings.getQueueCapacity());
    return workers;
  }

  @Bean
  PacedJobExecutor jobExecutor(
      @Qualifier("camundaTaskExecutor") ThreadPoolTaskExecutor workers,
      DueJobStore jobs,
      GuardBacklog guard,
      EngineProperties properties,
      Clock clock,
      CamundaBpmProperties camunda) {
    PacedJobExecutor executor = new PacedJobExecutor(workers, jobs, guard, properties, clock);
    executor.setRejectedJobsHandler(new NotifyAcquisitionRejectedJobsHandler());
    apply(camunda.getJobExecution(), executor);
    return executor;
  }

  @Bean
  AcquisitionWatchdog acquisitionWatchdog(PacedJobExecutor executor) {
    return new AcquisitionWatchdog(executor);
  }

  private static void apply(JobExecutionProperty settings, PacedJobExecutor executor) {
    given(settings.getLockTimeInMillis()).ifPresent(executor::setLockTimeInMillis);
    given(settings.getMaxJobsPerAcquisition()).ifPresent(executor::setMaxJobsPerAcquisition);
    given(settings.getWaitTimeInMillis()).ifPresent(executor::setWaitTimeInMillis);
    given(settings.getMaxWait()).ifPresent(executor::setMaxWait);
    given(settings.getBackoffTimeInMillis()).ifPresent(executor::setBackoffTimeInMillis);
    given(settings.getMaxBackoff()).ifPresent(executor::setMaxBackoff);
    given(settings.getBackoffDecreaseThreshold()).ifPresent(executor::setBackoffDecreaseThreshold);
    given(settings.getWaitIncreaseFactor()).ifPresent(executor::setWaitIncreaseFactor);
  }

  private static <T> Optional<T> given(T setting) {
    return Optional.ofNullable(setting);
  }
}
