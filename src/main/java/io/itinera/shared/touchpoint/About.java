package io.itinera.shared.touchpoint;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The touchpoint of the call is about the object that this parameter names (its {@code toString}); on a component of a
 * request record likewise. A null names nothing.
 */
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface About {
    ObjectType value();
}
