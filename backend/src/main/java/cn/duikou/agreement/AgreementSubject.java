package cn.duikou.agreement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an agreement is about, by the tasks of part 三 of the plan. */
@Schema(title = "协议领域")
public enum AgreementSubject {
    GOVERNMENT_REFORM,
    STATE_ENTERPRISE,
    PRIVATE_ECONOMY,
    OPENING_UP,
    INDUSTRY,
    AGRICULTURE,
    SERVICES_AND_TOURISM,
    SCIENCE,
    EDUCATION_AND_HEALTH,
    CADRES_AND_TALENT,
    PARK,
    CITY,
    OTHER
}
