/** The ledger of agreements between both sides (三(二)–(四)): what was promised, until when, and what came of it. */
@NullMarked
package cn.duikou.agreement;

import org.jspecify.annotations.NullMarked;
