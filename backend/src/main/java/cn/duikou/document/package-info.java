/**
 * Papers as officials know them: .docx in the layout of GB/T 9704-2012, written with Apache POI. What stands in a paper
 * is said by whoever needs one; a seal is never drawn.
 */
@NullMarked
package cn.duikou.document;

import org.jspecify.annotations.NullMarked;
