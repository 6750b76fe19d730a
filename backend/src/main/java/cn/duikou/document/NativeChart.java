package cn.duikou.document;

import cn.duikou.document.OfficialDocument.Series;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/**
 * A chart of Word's own: sharp at any size, in the reader's fonts, with its numbers behind it; a picture would need fonts where
 * it is drawn.
 */
final class NativeChart {

    /** In millimetres: the type area less a hair, and a third of its height. */
    private static final int WIDTH = 154;

    private static final int HEIGHT = 75;

    private static final XDDFColor INK = XDDFColor.from(PresetColor.DARK_SLATE_GRAY);

    private NativeChart() {}

    /** Bars, or points on a line; what they are of is said above the chart. */
    static void draw(XWPFDocument document, XWPFRun run, Series values, boolean lines) {
        try {
            XWPFChart chart = document.createChart(run, millimetres(WIDTH), millimetres(HEIGHT));
            chart.setAutoTitleDeleted(true);
            XDDFCategoryAxis across = chart.createCategoryAxis(AxisPosition.BOTTOM);
            XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
            XDDFChartData data = chart.createData(lines ? ChartTypes.LINE : ChartTypes.BAR, across, up);
            XDDFChartData.Series series = data.addSeries(
                    XDDFDataSourcesFactory.fromArray(values.names().toArray(String[]::new)),
                    XDDFDataSourcesFactory.fromArray(values.values().toArray(Double[]::new)));
            series.setTitle(values.of(), null);
            if (data instanceof XDDFBarChartData bars) {
                bars.setBarDirection(BarDirection.COL);
                series.setFillProperties(new XDDFSolidFillProperties(INK));
            } else if (series instanceof XDDFLineChartData.Series line) {
                line.setSmooth(false);
                line.setMarkerStyle(MarkerStyle.CIRCLE);
                line.setLineProperties(new XDDFLineProperties(new XDDFSolidFillProperties(INK)));
            }
            chart.plot(data);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("The chart could not be drawn", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int millimetres(int length) {
        return Units.toEMU(length * 72 / 25.4);
    }
}
