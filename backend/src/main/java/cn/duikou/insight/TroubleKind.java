package cn.duikou.insight;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a project should be talked about. */
@Schema(title = "项目困难类别")
public enum TroubleKind {
    /** A milestone is past its day. */
    MILESTONE_LATE,
    /** The latest progress report names obstacles. */
    OBSTACLES,
    /** Under construction, and nothing reported for half a year. */
    NO_PROGRESS
}
