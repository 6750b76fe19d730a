/**
 * What waits for a caller, what has reached him and what has happened: computed from how things stand and from the logs, never
 * stored a second time. Whoever wants it is told by mail too; what was mailed is noted before it is, so that it is mailed once.
 */
@NullMarked
package cn.duikou.notice;

import org.jspecify.annotations.NullMarked;
