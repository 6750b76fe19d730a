package cn.duikou.plan;

import cn.duikou.web.Finding;
import java.util.List;

/** What is wrong with the live fields of a narrative, each at the pointer of its attributes. */
interface FieldCheck {

    List<Finding> figure(LiveFigureAttrs figure, String pointer);

    List<Finding> table(TableAttrs table, String pointer);

    List<Finding> chart(ChartAttrs chart, String pointer);
}
