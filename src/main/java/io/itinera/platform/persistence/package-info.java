/** The database: where it is, how its schema comes to be, how the demo's data gets in. */
package io.itinera.platform.persistence;
