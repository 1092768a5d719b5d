/** People without a browser: for tests that need many of them at once, or requests that no browser would send. */
package io.itinera.it.http;
