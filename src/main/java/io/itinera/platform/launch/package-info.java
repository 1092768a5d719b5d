/** Starts the portal in one JVM; packed as a jar of its own and no part of the WAR. */
package io.itinera.platform.launch;
