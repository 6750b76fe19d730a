package cn.duikou.attachment;

import cn.duikou.web.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Gives content out as a download: nothing that was uploaded is ever shown as a page of this site. */
@ApplicationScoped
class Downloads {

    private final Content content;

    Downloads(Content content) {
        this.content = content;
    }

    /** The digest is the tag, and what it names never changes; whether he may still see it is asked each time. */
    RestResponse<InputStream> of(Attachment attachment, @Nullable String known) {
        if (!attachment.downloadable()) {
            throw Refusal.notFound();
        }
        String tag = '"' + attachment.sha256() + '"';
        boolean isKnown = known != null
                && Arrays.stream(known.split(","))
                        .map(String::strip)
                        .anyMatch(one -> one.equals(tag) || one.equals("*"));
        RestResponse.ResponseBuilder<InputStream> answer = isKnown
                ? RestResponse.ResponseBuilder.notModified()
                : RestResponse.ResponseBuilder.ok(content.whole(attachment.sha256()))
                        .header(HttpHeaders.CONTENT_LENGTH, attachment.sizeBytes())
                        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(attachment.fileName()));
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }

    /** RFC 6266: the name in UTF-8, and one in ASCII for who cannot read that. */
    private static String disposition(String name) {
        String ascii = name.replaceAll("[^\\w. ()-]", "_");
        String whole = URLEncoder.encode(name, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + whole;
    }
}
