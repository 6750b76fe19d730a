package cn.duikou.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a participant was assessed. */
@Schema(title = "考核等次")
public enum AssessmentGrade {
    EXCELLENT,
    COMPETENT,
    BASICALLY_COMPETENT,
    INCOMPETENT
}
