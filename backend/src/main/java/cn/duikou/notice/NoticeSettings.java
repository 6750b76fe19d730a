package cn.duikou.notice;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.LocalTime;

/** How mail is sent; all times are those of China. */
@ConfigMapping(prefix = "duikou.notices")
interface NoticeSettings {

    /** Where people open the product. */
    URI address();

    /** When the daily mail is sent, on working days and within office hours. */
    @WithDefault("08:30")
    LocalTime digestAt();

    @WithDefault("08:30")
    LocalTime officeFrom();

    @WithDefault("18:00")
    LocalTime officeTo();

    /** Whoever has not been here for so many days gets no mail: nobody knows whether he still has his rights. */
    @WithDefault("30")
    int seenWithinDays();

    /** How often it is looked for what is to be sent. */
    @WithDefault("1m")
    String every();
}
