package cn.duikou.document;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How papers are turned into PDF. */
@ConfigMapping(prefix = "duikou.documents")
interface DocumentSettings {

    /** The program of LibreOffice (soffice); without one there is no PDF. */
    Optional<Path> converter();

    /** After which a conversion is given up. */
    @WithDefault("60s")
    Duration patience();
}
