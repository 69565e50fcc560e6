package io.daypass.login;

/**
 * One name that is tried from one place. Counting by both together slows a guesser down and locks
 * nobody out who is elsewhere.
 *
 * @param name a digest of what was typed
 * @param network the address, or the first half of it where one machine has very many
 */
record Guesser(String name, String network) {}
