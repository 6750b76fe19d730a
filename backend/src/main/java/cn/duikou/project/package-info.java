/**
 * Cooperation projects (三(二), 三(三) and the flagship projects of 一(三)): stages from intention to operation, funds by
 * source, investors, milestones, monthly progress, attribution between pairs and the search for duplicates.
 */
@NullMarked
package cn.duikou.project;

import org.jspecify.annotations.NullMarked;
