package cn.duikou.park;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the two sides have said of a year so far. */
@Schema(title = "填报情况")
public enum FigureStanding {
    MISSING,
    ONE_SIDE,
    /** Further apart than the terms allow. */
    DIFFERING,
    /** Within the tolerance, so that there is a statement. */
    MATCHING
}
