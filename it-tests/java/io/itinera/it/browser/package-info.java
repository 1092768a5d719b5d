/**
 * One story for each persona, told in a real browser on both databases and ending in the rows of the database. A story
 * brings its own people and articles, so that it needs no other and disturbs none; the classes ending in Page say what a
 * person does on that page, in the person's words.
 */
package io.itinera.it.browser;
