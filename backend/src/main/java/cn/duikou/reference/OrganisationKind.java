package cn.duikou.reference;

/** What part an organisation plays: central body, local government, assessors, or operator of the platform. */
public enum OrganisationKind {
    CENTRAL,
    LOCAL,
    ASSESSOR,
    OPERATOR
}
