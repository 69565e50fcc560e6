/**
 * The ways to end access on time that the benches compare: the bare engine, Daypass, and a sweeper.
 * All of them work on the same target and count their time the same way.
 */
package io.daypass.bench.side;
