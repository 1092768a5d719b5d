package io.itinera.platform.persistence;

import java.sql.Types;
import java.util.Arrays;
import java.util.UUID;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;

/** What the persistence provider must know and no property of the persistence unit says. */
public class EclipseLinkSettings implements SessionCustomizer {

    /** It asks again when a connection proves dead, which helps at once or not at all; its own pause is five seconds. */
    private static final int PAUSE_BEFORE_ASKING_AGAIN_MILLIS = 100;

    @Override
    public void customize(Session session) {
        ((DatabaseLogin) session.getDatasourceLogin()).setDelayBetweenConnectionAttempts(PAUSE_BEFORE_ASKING_AGAIN_MILLIS);
        session.getDescriptors().values().forEach(EclipseLinkSettings::nameUuidColumns);
    }

    /** It takes a UUID that is null for a text, and PostgreSQL puts no text, null or not, into a column of type uuid. */
    private static void nameUuidColumns(ClassDescriptor descriptor) {
        for (DatabaseMapping mapping : descriptor.getMappings()) {
            if (mapping.getField() != null && isUuid(descriptor.getJavaClass(), mapping.getAttributeName())) {
                mapping.getField().setSqlType(Types.OTHER);
            }
        }
    }

    private static boolean isUuid(Class<?> entity, String attribute) {
        return Arrays.stream(entity.getDeclaredFields())
                .anyMatch(field -> field.getName().equals(attribute) && field.getType() == UUID.class);
    }
}
