/** The portal as it is shipped, started by the tests in a process of its own and used from outside. */
package io.itinera.it;
