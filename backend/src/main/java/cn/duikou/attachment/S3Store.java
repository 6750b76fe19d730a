package cn.duikou.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Content in a bucket, as {@code attachments/abcd…}. */
final class S3Store implements ContentStore {

    private static final String PREFIX = "attachments/";

    private final S3Client client;
    private final String bucket;

    S3Store(AttachmentSettings.S3 settings) {
        bucket = settings.bucket().orElseThrow();
        var builder = S3Client.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .region(Region.of(settings.region()))
                .credentialsProvider(credentials(settings))
                // Stores other than AWS's own know neither trailing checksums nor signed pieces.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(S3Configuration.builder()
                        .pathStyleAccessEnabled(settings.pathStyle())
                        .chunkedEncodingEnabled(false)
                        .build());
        settings.endpoint().ifPresent(builder::endpointOverride);
        client = builder.build();
    }

    /** Those that are configured, or else those of the machine. */
    private static AwsCredentialsProvider credentials(AttachmentSettings.S3 settings) {
        return settings.key().isEmpty()
                ? DefaultCredentialsProvider.builder().build()
                : StaticCredentialsProvider.create(AwsBasicCredentials.create(
                        settings.key().orElseThrow(), settings.secret().orElseThrow()));
    }

    @Override
    public void put(String sha256, Path file) throws IOException {
        asked(() -> client.putObject(object -> object.bucket(bucket).key(PREFIX + sha256), RequestBody.fromFile(file)));
    }

    @Override
    public InputStream open(String sha256) throws IOException {
        return asked(() -> client.getObject(object -> object.bucket(bucket).key(PREFIX + sha256)));
    }

    @Override
    public List<String> laidBefore(Instant moment) throws IOException {
        return asked(
                () -> client.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(PREFIX)).contents().stream()
                        .filter(object -> object.lastModified().isBefore(moment))
                        .map(S3Object::key)
                        .map(key -> key.substring(PREFIX.length()))
                        .toList());
    }

    @Override
    public void delete(String sha256) throws IOException {
        asked(() -> client.deleteObject(object -> object.bucket(bucket).key(PREFIX + sha256)));
    }

    private static <T> T asked(Supplier<T> question) throws IOException {
        try {
            return question.get();
        } catch (NoSuchKeyException absent) {
            throw new NoSuchFileException(absent.getMessage());
        } catch (SdkException away) {
            throw new IOException("The store of attachments did not answer as it should", away);
        }
    }
}
