/**
 * Periodic work: {@code Rounds} repeats it, {@code JobLease} keeps it to one of several instances, {@code OneByOne} goes
 * through what a round found.
 */
package io.itinera.platform.jobs;
