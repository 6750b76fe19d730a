/**
 * One box for everything: the records of all ledgers, as far as the caller sees them, and the clauses of the plan; by
 * characters, by pinyin, by codes, and where nothing is written so, with one character forgiven.
 */
@NullMarked
package cn.duikou.search;

import org.jspecify.annotations.NullMarked;
