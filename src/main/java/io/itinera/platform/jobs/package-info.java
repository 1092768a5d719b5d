/**
 * Periodic work on several instances.
 */
package io.itinera.platform.jobs;
