/** The contract as others read it: whole, in Chinese, without surprises, and never taking back what was released. */
@NullMarked
package cn.duikou.contract;

import org.jspecify.annotations.NullMarked;
