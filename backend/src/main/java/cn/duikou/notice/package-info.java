/** What waits for a caller and what has happened: computed from the revision log, never stored a second time. */
@NullMarked
package cn.duikou.notice;

import org.jspecify.annotations.NullMarked;
