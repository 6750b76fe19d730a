/**
 * Jointly built parks (三(四)2): zones and company, tenants, yearly indicators, and benefit-sharing terms (利益分享) as
 * executable rules, from the terms and one year's figures of both sides to a statement that shows every step and loses
 * no 分.
 */
@NullMarked
package cn.duikou.park;

import org.jspecify.annotations.NullMarked;
