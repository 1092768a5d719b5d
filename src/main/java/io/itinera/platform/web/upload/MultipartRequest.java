package io.itinera.platform.web.upload;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A request whose form was read already: its fields beside what its address says, and its files. */
final class MultipartRequest extends HttpServletRequestWrapper {
    private final Map<String, String[]> parameters;
    private final List<Part> parts;

    MultipartRequest(HttpServletRequest request, MultipartForm form) {
        super(request);
        parameters = new LinkedHashMap<>(request.getParameterMap());
        form.fields().forEach((name, values) -> parameters.merge(name, values.toArray(String[]::new),
            (before, more) -> Stream.concat(Arrays.stream(before), Arrays.stream(more)).toArray(String[]::new)));
        parts = List.copyOf(form.files());
    }

    /** Browsers write a form as they write its page, and it was read like that. */
    @Override
    public void setCharacterEncoding(String encoding) {
        // too late
    }

    /** The answer is written in it, too. */
    @Override
    public String getCharacterEncoding() {
        return StandardCharsets.UTF_8.name();
    }

    @Override
    public String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(parameters);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public String[] getParameterValues(String name) {
        return parameters.get(name);
    }

    @Override
    public Collection<Part> getParts() {
        return parts;
    }

    @Override
    public Part getPart(String name) {
        return parts.stream().filter(part -> part.getName().equals(name)).findFirst().orElse(null);
    }
}
