/** The ledger of zone links (三(四)1): two functional zones, one of each side, that learn from each other and work together. */
@NullMarked
package cn.duikou.zone;

import org.jspecify.annotations.NullMarked;
