package cn.duikou.agreement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happens on the day of expiry. */
@Schema(title = "续期方式")
public enum Renewal {
    NONE,
    AUTOMATIC,
    BY_CONSENT
}
