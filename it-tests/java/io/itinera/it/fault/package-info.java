/** What breaks in daily use: repeated clicks, killed processes, a database that is away, instances that meet. */
package io.itinera.it.fault;
