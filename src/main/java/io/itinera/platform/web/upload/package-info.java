/**
 * Files on their way into the portal: who may send one, how much of it is listened to, and how one that is too large is still told so
 * on the page where it was sent.
 *
 * <p>Decision: the server reads no forms with files. Its reader throws away a whole form for one file; without a bound, which the
 * Faces servlet does not set, it writes whatever comes to the disk; and Weld has it read past every filter, by asking the server's own
 * request for a conversation. So {@code RequestGuard} takes the stream of such a request before anybody else, and here it is read,
 * with the lowest classes of Commons FileUpload: those above them count as the server does, and throw away as much.
 */
package io.itinera.platform.web.upload;
