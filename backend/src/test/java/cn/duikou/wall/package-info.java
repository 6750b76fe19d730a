/**
 * The wall that the database keeps by itself, whatever the application asks: these tests speak to PostgreSQL directly,
 * in the role of the application and as each kind of caller.
 */
@NullMarked
package cn.duikou.wall;

import org.jspecify.annotations.NullMarked;
