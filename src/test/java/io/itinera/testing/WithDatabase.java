package io.itinera.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The test class runs against the real use cases with their interceptors, on a fresh database with the real migrations,
 * without a server. Test methods and {@code @BeforeEach} take a {@link Portal} as a parameter. The build
 * runs it on H2 and then, by its tag, on PostgreSQL ({@code -Ditinera.test.database=postgresql}).
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@ExtendWith(DatabaseExtension.class)
public @interface WithDatabase {
}
