package cn.duikou.agreement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of body a party is. */
@Schema(title = "签约主体类别")
public enum PartyType {
    GOVERNMENT,
    ENTERPRISE,
    UNIVERSITY,
    RESEARCH_INSTITUTE,
    HOSPITAL,
    /** 产业联盟、产教联盟. */
    ALLIANCE,
    FUND,
    CARRIER,
    MARKET,
    OTHER
}
