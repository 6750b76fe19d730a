/**
 * The ledger of cadre exchanges (三(三)4, 四(三)): secondments, training and experts, in batches with participants. What
 * both sides agree on names nobody; names, posts and assessments lie sealed beside it, are seen by few, and every view
 * of them is written down.
 */
@NullMarked
package cn.duikou.exchange;

import org.jspecify.annotations.NullMarked;
