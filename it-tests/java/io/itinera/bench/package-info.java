/**
 * The benchmark: buyer journeys against the packaged portal on both databases, with what they cost in statements,
 * commits, log bytes and processor time. It prints figures and judges none.
 */
package io.itinera.bench;
