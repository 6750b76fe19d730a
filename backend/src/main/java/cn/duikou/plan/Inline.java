package cn.duikou.plan;

import cn.duikou.plan.Inline.HardBreak;
import cn.duikou.plan.Inline.LiveFigure;
import cn.duikou.plan.Inline.Text;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands in a line of a {@link Narrative}; an editor marks whatever it is within. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @Type(value = Text.class, name = "text"),
    @Type(value = HardBreak.class, name = "hardBreak"),
    @Type(value = LiveFigure.class, name = "liveFigure")
})
sealed interface Inline {

    @Nullable
    List<Mark> marks();

    record Mark(@Nullable MarkType type) {}

    enum MarkType {
        @JsonProperty("bold")
        BOLD,
        @JsonProperty("italic")
        ITALIC
    }

    record Text(@Nullable String text, @Nullable List<Mark> marks) implements Inline {}

    record HardBreak(@Nullable List<Mark> marks) implements Inline {}

    record LiveFigure(
            @Nullable LiveFigureAttrs attrs, @Nullable List<Mark> marks) implements Inline {}
}
