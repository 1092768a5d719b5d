/**
 * Starts the portal in one JVM; packed as a jar of its own and no part of the WAR. On a first start, when nothing was ever
 * logged in the portal's home, the database is migrated and the demo loaded beside the server's start instead of after it.
 */
package io.itinera.platform.launch;
