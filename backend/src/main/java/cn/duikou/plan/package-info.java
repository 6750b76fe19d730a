/**
 * Plans and summaries (四(二)): both sides of a pair write them together by an outline, with figures that come from the ledger,
 * co-sign and file them; those who receive them receive or return. What was filed stands with every figure as it was.
 */
@NullMarked
package cn.duikou.plan;

import org.jspecify.annotations.NullMarked;
