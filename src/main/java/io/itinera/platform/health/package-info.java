/** What the portal tells those who watch over it: /health/ready and /health/live. */
package io.itinera.platform.health;
