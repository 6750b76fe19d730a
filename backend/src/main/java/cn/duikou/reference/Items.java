package cn.duikou.reference;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A list that is always answered whole. */
@Schema(title = "列表")
public record Items<T>(@Schema(title = "条目") List<T> items) {}
