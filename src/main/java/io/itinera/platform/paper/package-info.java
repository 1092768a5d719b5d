/** How whatever the portal prints looks: fonts, colours and the foot of a page of every document that leaves as PDF. */
package io.itinera.platform.paper;
