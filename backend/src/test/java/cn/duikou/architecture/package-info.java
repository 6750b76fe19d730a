/**
 * The plan of the house as tests: which floor may import which, who may speak SQL, how large a file may be. Each rule is
 * also held against a counter-example below {@code src/test/counter-examples}, which shows that it bites.
 */
@NullMarked
package cn.duikou.architecture;

import org.jspecify.annotations.NullMarked;
