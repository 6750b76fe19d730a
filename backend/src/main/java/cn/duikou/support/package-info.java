/**
 * The ledger of support (四(四)(五)): funds, credit, quotas and preferences that are granted to a pair's parks and
 * projects, and how much of them was paid out and used.
 */
@NullMarked
package cn.duikou.support;

import org.jspecify.annotations.NullMarked;
