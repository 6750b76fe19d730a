/**
 * Duikou, the work platform of paired cooperation between Northeast China and the East (国办发〔2017〕22号). This
 * package only starts it; each package below is one feature, and imports nothing but the features beneath it.
 */
@NullMarked
package cn.duikou;

import org.jspecify.annotations.NullMarked;
