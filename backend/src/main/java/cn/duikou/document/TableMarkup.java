package cn.duikou.document;

import cn.duikou.document.OfficialDocument.Column;
import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A table in WordprocessingML, row by row, inside an element that has named the prefix w. */
final class TableMarkup {

    private static final List<String> EDGES = List.of("top", "left", "bottom", "right", "insideH", "insideV");

    private final XMLStreamWriter xml;
    private final List<Column> columns;

    private TableMarkup(XMLStreamWriter xml, List<Column> columns) {
        this.xml = xml;
        this.columns = columns;
    }

    static void write(Writer writer, List<Column> columns, List<List<String>> rows) throws XMLStreamException {
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(writer);
        TableMarkup table = new TableMarkup(xml, columns);
        xml.writeStartElement("w:tbl");
        table.properties();
        table.row(columns.stream().map(Column::title).toList(), Typeface.TABLE_HEAD);
        for (List<String> row : rows) {
            table.row(row, Typeface.TABLE);
        }
        xml.writeEndElement();
        xml.flush();
    }

    private void properties() throws XMLStreamException {
        xml.writeStartElement("w:tblPr");
        empty("w:tblW", "w:w", String.valueOf(PageLayout.WIDTH), "w:type", "dxa");
        empty("w:jc", "w:val", "center");
        xml.writeStartElement("w:tblBorders");
        for (String edge : EDGES) {
            empty("w:" + edge, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "000000");
        }
        xml.writeEndElement();
        empty("w:tblLayout", "w:type", "fixed");
        xml.writeEndElement();
        xml.writeStartElement("w:tblGrid");
        for (Column column : columns) {
            empty("w:gridCol", "w:w", width(column));
        }
        xml.writeEndElement();
    }

    /** The head comes again on every page; no row is parted by the end of one. */
    private void row(List<String> texts, Typeface typeface) throws XMLStreamException {
        xml.writeStartElement("w:tr");
        xml.writeStartElement("w:trPr");
        empty("w:cantSplit");
        if (typeface == Typeface.TABLE_HEAD) {
            empty("w:tblHeader");
        }
        xml.writeEndElement();
        for (int i = 0; i < columns.size(); i++) {
            cell(columns.get(i), texts.get(i), typeface);
        }
        xml.writeEndElement();
    }

    private void cell(Column column, String text, Typeface typeface) throws XMLStreamException {
        xml.writeStartElement("w:tc");
        xml.writeStartElement("w:tcPr");
        empty("w:tcW", "w:w", width(column), "w:type", "dxa");
        xml.writeEndElement();
        xml.writeStartElement("w:p");
        xml.writeStartElement("w:pPr");
        empty("w:pStyle", "w:val", typeface.name());
        if (column.figure()) {
            empty("w:jc", "w:val", "right");
        }
        xml.writeEndElement();
        xml.writeStartElement("w:r");
        lines(text.lines().toList());
        for (int i = 0; i < 3; i++) {
            xml.writeEndElement();
        }
    }

    private void lines(List<String> lines) throws XMLStreamException {
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                empty("w:br");
            }
            xml.writeStartElement("w:t");
            xml.writeAttribute("xml:space", "preserve");
            xml.writeCharacters(lines.get(i));
            xml.writeEndElement();
        }
    }

    private String width(Column column) {
        int parts = columns.stream().mapToInt(Column::part).sum();
        return String.valueOf(PageLayout.WIDTH * column.part() / parts);
    }

    /** An element with attributes and nothing in it. */
    private void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }
}
