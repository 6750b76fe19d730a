/**
 * How pairs are evaluated (四(六)): score sheets, which are rules as versioned documents, and the engine that scores pairs by
 * them. A score is a function of facts, sheet and what people put in, and of nothing else: it gives the same digest years
 * later.
 */
@NullMarked
package cn.duikou.evaluation;

import org.jspecify.annotations.NullMarked;
