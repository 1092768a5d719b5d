/**
 * Open pages tell by themselves what comes: touchpoints, answers and frictions, one by one within two seconds, without a reload.
 *
 * <h2>Operations</h2>
 * ReadNews. An account manager's page asks for itself (INS-5.3) and takes what is reported late from the same place.
 *
 * <h2>Requirements</h2>
 * <ul>
 * <li>MAP-12 Pages of the map, of one touchpoint, of friction, of one kind and of satisfaction. MAP-12.1 touchpoints by hospital and type, in words and without
 *     persons; those of types that stand in no stage are none. MAP-12.2 the log is asked four times a second at most for all pages ({@code control.News}), and for no more than
 *     a month: what happened earlier and is reported now is told by no open page. MAP-12.3 where more may have come than is known, as after a minute in which no
 *     page asked, they say so; analysts alone are told. MAP-12.4 Frictions of every kind that judges no period as a whole: of a touchpoint
 *     alone, of a way, of work done before, of a call, of a browser, and of a cart, a form and whoever waits once the time is over in which somebody could have gone on; with a link to the
 *     replay, the last found first. Detectors look once for all pages, those that need not wait around what turned up alone and not while nothing does; for those that wait a second is
 *     looked at each second, as long ago as they wait. The page of a kind that only all days together tell says so. MAP-12.5 Answers with after what and by which hospital they
 *     were given; marks and words appear where they always stand, under the rules that hold there: a single mark would say how one person feels.
 *     MAP-12.6 The newest eight stand in a strip of fixed height, so that nothing moves under anybody's eyes; the rest is counted. Nothing is changed under somebody's pointer or
 *     focus, and a screen reader hears of it every half minute at most. A hidden tab does not ask; a page that nobody touched for half an hour pauses, and says so. A page of days
 *     that are over tells nothing.
 *     MAP-12.7 Figures that are read again by themselves are changed only where they differ: place, focus and what was opened stay where no part came or went, forms keep what was typed; where that is not possible, nothing is changed
 *     any more and the page offers to be read anew. MAP-12.8 Whoever hears the page is told, too, that it paused, that the portal does not answer, and that the sign-in ended.
 *     Such a reading is no touchpoint of anybody.
 * </ul>
 *
 * <h2>Decisions</h2>
 * The figures of the map and of satisfaction are read again, because that costs some fifty milliseconds on a year of the demo and no pass over the log: at once, and again
 * after five seconds, when what is counted by the hour and remembered has caught up; a page works a sixtieth of its time at most, as the quicker of its last two readings tells, so that thirty-two of them on a log on which
 * a reading takes a second cost half a processor. Those of friction and of one kind are not: one new touchpoint has all detectors read the period again (half a second on the
 * demo, many seconds on ten million), and what a kind costs is remembered for ten minutes. Those of one touchpoint neither: each reading stands in the access log (INS-10.2) and a
 * page that writes itself into it every few seconds would drown who really looked. These pages say that what the strip shows is not in the figures yet, and offer to read anew.
 * Pages ask rather than being pushed to, because a push reaches only the node on which something happened. They are read again by their address, not by a post back, and
 * leave no state on the server: a session keeps a few pages, and others that lie open would be forgotten for them.
 * A page of chosen hospitals that tells one by one what comes is a look at their touchpoints (INS-10.2), written down when it is opened and not again while it is open; one of everybody singles out
 * no hospital and is none, though its lines name them, as examples of a kind do.
 */
package io.itinera.insight.live;
