package cn.duikou.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Where the characters of a PDF stand, in points from the upper left corner. */
final class MeasuredPages {

    /** A millimetre, in points. */
    static final double MM = 72 / 25.4;

    private final List<Page> pages;

    private MeasuredPages(List<Page> pages) {
        this.pages = pages;
    }

    record Character(String text, double left, double right, double base) {}

    record Page(double width, double height, List<Character> characters) {

        /** The characters line by line, from the top. */
        List<List<Character>> lines() {
            TreeMap<Long, List<Character>> lines = new TreeMap<>();
            characters.forEach(one -> lines.computeIfAbsent(Math.round(one.base()), at -> new ArrayList<>())
                    .add(one));
            return List.copyOf(lines.values());
        }

        /** The line in which these words stand. */
        List<Character> lineOf(String words) {
            return lines().stream()
                    .filter(line -> textOf(line).contains(words))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(words + " stands nowhere on the page"));
        }
    }

    static String textOf(List<Character> line) {
        return String.join("", line.stream().map(Character::text).toList());
    }

    List<Page> all() {
        return pages;
    }

    static MeasuredPages of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Page> pages = new ArrayList<>();
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                PDRectangle size = document.getPage(number - 1).getMediaBox();
                pages.add(new Page(size.getWidth(), size.getHeight(), characters(document, number)));
            }
            return new MeasuredPages(pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Character> characters(PDDocument document, int number) throws IOException {
        List<Character> characters = new ArrayList<>();
        PDFTextStripper reading = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition at) {
                if (!at.getUnicode().isBlank()) {
                    double left = at.getXDirAdj();
                    characters.add(new Character(at.getUnicode(), left, left + at.getWidthDirAdj(), at.getYDirAdj()));
                }
            }
        };
        reading.setStartPage(number);
        reading.setEndPage(number);
        reading.getText(document);
        return characters;
    }
}
