/**
 * How personal data are sealed before they are stored: AES-256-GCM by keys that the database never holds. Who is sealed, and
 * who may open it again, is said by the packages above.
 */
@NullMarked
package cn.duikou.sealing;

import org.jspecify.annotations.NullMarked;
