package cn.duikou.project;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a project is; a framework is never counted as investment. */
@Schema(title = "项目类别")
public enum ProjectKind {
    INVESTMENT,
    SERVICE,
    TECHNOLOGY,
    FRAMEWORK
}
