package io.itinera.platform.persistence;

import java.sql.Types;
import java.util.Arrays;
import java.util.UUID;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.Session;

/**
 * Tells the persistence provider what kind of column an attribute of type UUID has. It takes one that is null for a
 * text otherwise, and PostgreSQL refuses to put a text, null or not, into a column of type uuid.
 */
public class UuidColumns implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            for (DatabaseMapping mapping : descriptor.getMappings()) {
                if (mapping.getField() != null && isUuid(descriptor.getJavaClass(), mapping.getAttributeName())) {
                    mapping.getField().setSqlType(Types.OTHER);
                }
            }
        }
    }

    private static boolean isUuid(Class<?> entity, String attribute) {
        return Arrays.stream(entity.getDeclaredFields())
                .anyMatch(field -> field.getName().equals(attribute) && field.getType() == UUID.class);
    }
}
