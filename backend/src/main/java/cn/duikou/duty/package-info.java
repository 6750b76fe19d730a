/**
 * Who owes which document to whom by when (四(二)): rules as data, from which a duty follows for each pair and period. A duty is
 * not stored; what becomes of it is: filed, returned, put off, waived, nothing to report. Whoever files documents does it
 * through {@link cn.duikou.duty.Filings}.
 */
@NullMarked
package cn.duikou.duty;

import org.jspecify.annotations.NullMarked;
