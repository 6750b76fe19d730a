package cn.duikou.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Singleton;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;

/** JSON columns are written and read by the same rules as the bodies of requests. */
@Singleton
@JsonFormat
@PersistenceUnitExtension
class StoredJson implements FormatMapper {

    private final FormatMapper mapper;

    StoredJson(ObjectMapper json) {
        mapper = new JacksonJsonFormatMapper(json);
    }

    @Override
    public <T> T fromString(CharSequence stored, JavaType<T> type, WrapperOptions options) {
        return mapper.fromString(stored, type, options);
    }

    @Override
    public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
        return mapper.toString(value, type, options);
    }
}
