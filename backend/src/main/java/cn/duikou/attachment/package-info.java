/**
 * Files beside the records of all ledgers: looked at before they are taken, kept by their SHA-256 outside the database,
 * seen by whoever sees the record, and given out as downloads only. No ledger knows of it; the mechanism asks it, as
 * {@link cn.duikou.ledger.Evidence}, what is attached when a revision is sent.
 */
@NullMarked
package cn.duikou.attachment;

import org.jspecify.annotations.NullMarked;
