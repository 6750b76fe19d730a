package cn.duikou.attachment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Where content lies, and who looks at it before. */
@ConfigMapping(prefix = "duikou.attachments")
interface AttachmentSettings {

    /** The folder of all content, where no bucket is named. */
    String directory();

    /** {@code host:port} of a clamd. Once it is named, nothing is taken that it has not looked at. */
    Optional<String> clamd();

    /** How long the scanner may be silent. */
    @WithDefault("PT30S")
    Duration scanPatience();

    /** How old content must be before it is asked whether anything still refers to it. */
    @WithDefault("P1D")
    Duration grace();

    S3 s3();

    /** A bucket of any store that speaks S3. */
    interface S3 {

        Optional<String> bucket();

        /** Where the store is not AWS's own. */
        Optional<URI> endpoint();

        @WithDefault("us-east-1")
        String region();

        Optional<String> key();

        Optional<String> secret();

        /** {@code https://store/bucket/…} rather than {@code https://bucket.store/…}. */
        @WithDefault("true")
        boolean pathStyle();
    }
}
