package io.itinera.platform.launch;

import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

/**
 * Keeps the console quiet: the server speaks up for warnings only, the portal itself also for information.
 * Lines of no logger are the server talking to itself about its own settings.
 */
public class ConsoleFilter implements Filter {

    @Override
    public boolean isLoggable(LogRecord line) {
        String logger = line.getLoggerName();
        Level least = logger == null ? Level.SEVERE : logger.startsWith("io.itinera") ? Level.INFO : Level.WARNING;
        return line.getLevel().intValue() >= least.intValue();
    }
}
