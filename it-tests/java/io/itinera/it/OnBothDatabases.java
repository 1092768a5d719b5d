package io.itinera.it;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs the test class once on H2 and once on PostgreSQL. Its constructor and methods may take the shared
 * {@link Portal} of that database, its methods also a {@link Browser} of their own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ClassTemplate
@ExtendWith(PortalPerDatabase.class)
public @interface OnBothDatabases {
}
