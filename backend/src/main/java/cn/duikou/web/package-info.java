/**
 * What every resource shares on the wire: problems, paging and cursors, entity tags, merge patches, repeated and dry
 * writes, request limits and the form of the contract. Knows nothing of the cooperation itself.
 */
@NullMarked
package cn.duikou.web;

import org.jspecify.annotations.NullMarked;
