/**
 * The one mechanism of all ledgers: a record is drafted by one side, sent, agreed or returned by the other; every
 * change is a revision; agreed revisions form a chain of digests and give history, differences and as-of readings. A
 * ledger brings its facts, rules, table and words ({@link cn.duikou.ledger.LedgerKind}) and gets all of this.
 */
@NullMarked
package cn.duikou.ledger;

import org.jspecify.annotations.NullMarked;
