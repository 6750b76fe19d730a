/** What the administrator keeps: the local governments that work here. Users belong to an organisation by their token. */
@NullMarked
package cn.duikou.administration;

import org.jspecify.annotations.NullMarked;
