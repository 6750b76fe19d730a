/**
 * Reading by plain SQL: conditions, sorting, pages and cursors, written once, so that a list, its count and its deep
 * pages come from the same words. Entities are for writing; what is read often is read from here as records.
 */
@NullMarked
package cn.duikou.store;

import org.jspecify.annotations.NullMarked;
