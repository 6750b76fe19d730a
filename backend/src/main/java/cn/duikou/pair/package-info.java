/**
 * Who cooperates with whom: the seven pairs of the plan, Inner Mongolia, and the sub-pairs of cities and districts below
 * them. A region sees the pairs that it is a side of and what stands below them, never what stands above. Published
 * figures of the pairs are kept here too.
 */
@NullMarked
package cn.duikou.pair;

import org.jspecify.annotations.NullMarked;
