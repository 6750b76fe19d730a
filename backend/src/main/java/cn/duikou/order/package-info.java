/**
 * What a result leads to: commendations, and orders that are followed until they are closed (销号) – found, required, answered
 * by measures and evidence, checked again, closed or reopened. Lateness is remembered for ever, and told to the next evaluation.
 */
@NullMarked
package cn.duikou.order;

import org.jspecify.annotations.NullMarked;
