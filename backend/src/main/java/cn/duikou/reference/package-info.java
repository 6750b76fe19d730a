/**
 * What everything else refers to by code: regions (GB/T 2260), organisations, industries (GB/T 4754) and the kinds of
 * zones and parks. The rows come from the JSON files beside the migrations, are read once into memory and never change
 * while somebody looks at them.
 */
@NullMarked
package cn.duikou.reference;

import org.jspecify.annotations.NullMarked;
