package io.itinera.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The test class runs against the real use cases with their interceptors, on a fresh database with the real migrations,
 * without a server. Test methods and {@code @BeforeEach} take a {@link Portal} as a parameter. H2 unless
 * {@code -Ditinera.test.database=postgresql}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(DatabaseExtension.class)
public @interface WithDatabase {
}
