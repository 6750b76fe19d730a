/**
 * What the ledgers add up to: evidence by clause and pair, the figures of a pair. Reads only, within the caller's
 * scope; every figure says what it counts.
 */
@NullMarked
package cn.duikou.insight;

import org.jspecify.annotations.NullMarked;
