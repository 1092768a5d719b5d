package io.itinera.platform.web;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Lets pages say {@code row.total} of a record; the Expression Language of this server only knows getters. */
public class RecordResolver extends ELResolver {
    private static final ClassValue<Map<String, Method>> READERS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getDeclaredMethods())
                .filter(m -> m.getParameterCount() == 0 && m.getReturnType() != void.class
                    && Modifier.isPublic(m.getModifiers()) && !Modifier.isStatic(m.getModifiers()))
                .peek(m -> m.setAccessible(true)).collect(Collectors.toMap(Method::getName, Function.identity()));
        }
    };

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        Method reader = reader(base, property);
        if (reader == null) {
            return null;
        }
        context.setPropertyResolved(base, property);
        try {
            return reader.invoke(base);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        Method reader = reader(base, property);
        if (reader != null) {
            context.setPropertyResolved(base, property);
        }
        return null;
    }

    /** Not resolved here: a record has nothing to set, and the next resolver says so. */
    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        if (reader(base, property) != null) {
            context.setPropertyResolved(base, property);
        }
        return true;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return base instanceof Record ? String.class : null;
    }

    private static Method reader(Object base, Object property) {
        return base instanceof Record && property instanceof String name ? READERS.get(base.getClass()).get(name) : null;
    }
}
