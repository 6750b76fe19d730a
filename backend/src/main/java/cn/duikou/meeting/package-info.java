/**
 * The ledger of meetings and events (三(一)5, 四(一)): visits of principals, work meetings, forums, fairs; and the
 * commitments that were made there, which live until they are kept or given up.
 */
@NullMarked
package cn.duikou.meeting;

import org.jspecify.annotations.NullMarked;
