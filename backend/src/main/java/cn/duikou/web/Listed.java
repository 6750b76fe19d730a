package cn.duikou.web;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A list that is short by its nature and comes whole. */
@Schema(title = "列表")
public record Listed<T>(@Schema(title = "记录") List<T> items) {}
