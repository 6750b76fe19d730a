package cn.duikou.notice;

import java.util.List;

/** The text of a mail, plain and as simple HTML, written once for both. */
final class LetterText {

    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();

    void heading(String text) {
        plain.append(text).append("\n");
        html.append("<h2 style=\"font-size:1em\">").append(escaped(text)).append("</h2>\n");
    }

    void paragraph(String text) {
        plain.append(text).append("\n\n");
        html.append("<p>").append(escaped(text)).append("</p>\n");
    }

    void list(List<String> lines) {
        lines.forEach(line -> plain.append("- ").append(line).append("\n"));
        plain.append("\n");
        html.append("<ul>\n");
        lines.forEach(line -> html.append("<li>").append(escaped(line)).append("</li>\n"));
        html.append("</ul>\n");
    }

    void link(String text, String address) {
        plain.append(text).append(" ").append(address).append("\n\n");
        html.append("<p><a href=\"")
                .append(escaped(address))
                .append("\">")
                .append(escaped(text))
                .append("</a></p>\n");
    }

    String plain() {
        return plain.toString();
    }

    String html() {
        return "<!DOCTYPE html>\n<html><body>\n" + html + "</body></html>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
