/**
 * Who is calling and what may they see: the caller's organisation, region, sides and permissions from the token, the
 * guard of cookie calls, sign-in and sign-out, and the wall that the database keeps (row-level policies read what is
 * set here on every connection).
 */
@NullMarked
package cn.duikou.identity;

import org.jspecify.annotations.NullMarked;
