package io.daypass.process;

/**
 * A process as it is deployed.
 *
 * @param version counted by the engine from 1
 * @param file the resource it was deployed from, such as {@code bpmn/approval.bpmn}
 * @param sha256 64 hex digits over the bytes of that resource
 * @param svg the process drawn from those bytes
 */
public record Workflow(
    String id, String name, int version, String file, String sha256, String svg) {}
