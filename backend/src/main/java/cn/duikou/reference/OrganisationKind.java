package cn.duikou.reference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What part an organisation plays: central body, local government, assessors, or operator of the platform. */
@Schema(title = "单位类别")
public enum OrganisationKind {
    CENTRAL,
    LOCAL,
    ASSESSOR,
    OPERATOR
}
