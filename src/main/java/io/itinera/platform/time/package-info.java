/** The clock everybody asks. */
package io.itinera.platform.time;
