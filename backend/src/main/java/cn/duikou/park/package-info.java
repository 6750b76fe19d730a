/**
 * Jointly built parks (三(四)2). So far their benefit-sharing terms (利益分享) as executable rules: from the terms and one
 * year's figure of both sides to a statement that shows every step and loses no 分. All of it pure.
 */
@NullMarked
package cn.duikou.park;

import org.jspecify.annotations.NullMarked;
