package cn.duikou.document;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text in one hand.
 *
 * @param footnote where what it says comes from; the same words stand at the foot of one page, and are referred to later
 */
public record Span(
        String text, boolean bold, boolean italic, @Nullable String footnote) {

    public static Span of(String text) {
        return new Span(text, false, false, null);
    }

    public Span because(@Nullable String source) {
        return new Span(text, bold, italic, source);
    }
}
