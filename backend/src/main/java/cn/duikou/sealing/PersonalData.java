package cn.duikou.sealing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** How personal data are kept. */
@ConfigMapping(prefix = "duikou.personal-data")
public interface PersonalData {

    /** Keys, the newest first, as {@code id:base64} separated by commas, or the path of a file with one a line. */
    Optional<String> keys();

    /** Where a key is made for oneself when none is given; absent unless the database is one's own too. */
    Optional<String> home();

    /** So many years after the end of a term the person is erased. */
    @WithDefault("5")
    int retentionYears();
}
