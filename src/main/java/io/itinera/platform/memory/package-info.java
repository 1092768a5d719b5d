/**
 * What an instance may remember of the database for a moment. Only what changes rarely and decides nothing that the
 * database does not check again is remembered, for a time that each memory names; other instances' changes are seen when
 * that time is over at the latest.
 */
package io.itinera.platform.memory;
