/** People who want more than the portal offers them: other hospitals' records, other roles' pages, forged requests. */
package io.itinera.it.wall;
