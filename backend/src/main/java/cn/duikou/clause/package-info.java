/**
 * The plan as data: every section, task, measure and duty of 国办发〔2017〕22号 is a clause with a code, and every fact
 * of the ledgers names the clauses that it serves. The official text is not part of the product; the administrator
 * loads it from a file.
 */
@NullMarked
package cn.duikou.clause;

import org.jspecify.annotations.NullMarked;
