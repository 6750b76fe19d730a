/** The ledger of replications (三(一)1, 三(四)): a practice of the East, who in the Northeast adopted it, and to what effect. */
@NullMarked
package cn.duikou.replication;

import org.jspecify.annotations.NullMarked;
