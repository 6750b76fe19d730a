package cn.duikou.plan;

import cn.duikou.plan.Inline.LiveFigure;
import cn.duikou.plan.Inline.Text;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an author has written: a ProseMirror document of few kinds of nodes, so that an editor works on it as it is. What is
 * not named here cannot be read, and so is never stored; whatever text says, it is text.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonTypeName("doc")
record Narrative(List<Block> content) {

    Narrative(@Nullable List<Block> content) {
        this.content = told(content);
    }

    /** All figures that stand in sentences, in their order. */
    Stream<LiveFigureAttrs> liveFigures() {
        return inlines().filter(LiveFigure.class::isInstance).map(inline -> ((LiveFigure) inline).attrs());
    }

    Stream<TableAttrs> tables() {
        return blocks().filter(RecordsTable.class::isInstance).map(block -> ((RecordsTable) block).attrs());
    }

    Stream<ChartAttrs> charts() {
        return blocks().filter(Chart.class::isInstance).map(block -> ((Chart) block).attrs());
    }

    /** The names of all live fields. */
    Stream<UUID> fields() {
        return Stream.of(
                        liveFigures().map(LiveFigureAttrs::field),
                        tables().map(TableAttrs::field),
                        charts().map(ChartAttrs::field))
                .flatMap(Function.identity());
    }

    int liveFieldCount() {
        return (int) fields().count();
    }

    /** How many characters were written by hand. */
    int textLength() {
        return texts().mapToInt(text -> text.codePointCount(0, text.length())).sum();
    }

    /** Whether nobody could read anything in it. */
    boolean isBlank() {
        return liveFieldCount() == 0 && texts().allMatch(String::isBlank);
    }

    private Stream<String> texts() {
        return inlines()
                .filter(Text.class::isInstance)
                .map(inline -> ((Text) inline).text())
                .filter(Objects::nonNull);
    }

    Stream<Inline> inlines() {
        return blocks().flatMap(Block::inlines);
    }

    /** Every block, also those in lists. */
    Stream<Block> blocks() {
        return content.stream().flatMap(Block::withInner);
    }

    /** An editor leaves out what is empty. */
    private static <T> List<T> told(@Nullable List<T> content) {
        return content == null ? List.of() : List.copyOf(content);
    }

    /** A paragraph, a heading, a list, a table of records or a chart. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @Type(value = Paragraph.class, name = "paragraph"),
        @Type(value = Heading.class, name = "heading"),
        @Type(value = BulletList.class, name = "bulletList"),
        @Type(value = OrderedList.class, name = "orderedList"),
        @Type(value = RecordsTable.class, name = "recordsTable"),
        @Type(value = Chart.class, name = "figure")
    })
    sealed interface Block permits Paragraph, Heading, BulletList, OrderedList, RecordsTable, Chart {

        default Stream<Inline> inlines() {
            return Stream.of();
        }

        default Stream<Block> withInner() {
            return Stream.of(this);
        }

        /** Whether it was taken over from an earlier plan and not touched since. */
        boolean carried();

        /** The same, taken over or not. */
        Block carried(boolean carried);
    }

    record Carried(@Nullable Boolean carried) {}

    record Paragraph(@Nullable Carried attrs, List<Inline> content) implements Block {

        Paragraph(@Nullable Carried attrs, @Nullable List<Inline> content) {
            this.attrs = attrs;
            this.content = told(content);
        }

        @Override
        public Stream<Inline> inlines() {
            return content.stream();
        }

        @Override
        public boolean carried() {
            return attrs != null && Boolean.TRUE.equals(attrs.carried);
        }

        @Override
        public Paragraph carried(boolean carried) {
            return new Paragraph(new Carried(carried), content);
        }
    }

    record HeadingAttrs(@Nullable Integer level, @Nullable Boolean carried) {}

    record Heading(@Nullable HeadingAttrs attrs, List<Inline> content) implements Block {

        Heading(@Nullable HeadingAttrs attrs, @Nullable List<Inline> content) {
            this.attrs = attrs;
            this.content = told(content);
        }

        @Override
        public Stream<Inline> inlines() {
            return content.stream();
        }

        @Override
        public boolean carried() {
            return attrs != null && Boolean.TRUE.equals(attrs.carried);
        }

        @Override
        public Heading carried(boolean carried) {
            return new Heading(new HeadingAttrs(attrs == null ? null : attrs.level, carried), content);
        }
    }

    /** Where the numbers begin; editors also tell a type, of which there is none but the usual. */
    record ListAttrs(
            @Nullable Integer start,
            @Nullable String type,
            @Nullable Boolean carried) {}

    record BulletList(@Nullable ListAttrs attrs, List<Item> content) implements Block {

        BulletList(@Nullable ListAttrs attrs, @Nullable List<Item> content) {
            this.attrs = attrs;
            this.content = told(content);
        }

        @Override
        public Stream<Block> withInner() {
            return Stream.concat(Stream.of(this), content.stream().flatMap(Item::blocks));
        }

        @Override
        public boolean carried() {
            return attrs != null && Boolean.TRUE.equals(attrs.carried);
        }

        @Override
        public BulletList carried(boolean carried) {
            return new BulletList(new ListAttrs(null, null, carried), content);
        }
    }

    record OrderedList(@Nullable ListAttrs attrs, List<Item> content) implements Block {

        OrderedList(@Nullable ListAttrs attrs, @Nullable List<Item> content) {
            this.attrs = attrs;
            this.content = told(content);
        }

        @Override
        public Stream<Block> withInner() {
            return Stream.concat(Stream.of(this), content.stream().flatMap(Item::blocks));
        }

        @Override
        public boolean carried() {
            return attrs != null && Boolean.TRUE.equals(attrs.carried);
        }

        @Override
        public OrderedList carried(boolean carried) {
            return new OrderedList(new ListAttrs(attrs == null ? null : attrs.start, null, carried), content);
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonTypeName("listItem")
    record Item(@Nullable Carried attrs, List<Block> content) {

        Item(@Nullable Carried attrs, @Nullable List<Block> content) {
            this.attrs = attrs;
            this.content = told(content);
        }

        private Stream<Block> blocks() {
            return content.stream().flatMap(Block::withInner);
        }
    }

    record RecordsTable(@Nullable TableAttrs attrs) implements Block {

        @Override
        public boolean carried() {
            return attrs != null && Boolean.TRUE.equals(attrs.carried());
        }

        @Override
        public RecordsTable carried(boolean carried) {
            return new RecordsTable(attrs == null ? null : attrs.carried(carried));
        }
    }

    record Chart(@Nullable ChartAttrs attrs) implements Block {

        @Override
        public boolean carried() {
            return attrs != null && Boolean.TRUE.equals(attrs.carried());
        }

        @Override
        public Chart carried(boolean carried) {
            return new Chart(attrs == null ? null : attrs.carried(carried));
        }
    }
}
