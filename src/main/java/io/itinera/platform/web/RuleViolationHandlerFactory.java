package io.itinera.platform.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link RuleViolationHandler} in front of the Faces implementation's own handler. */
public class RuleViolationHandlerFactory extends ExceptionHandlerFactory {
    public RuleViolationHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new RuleViolationHandler(getWrapped().getExceptionHandler());
    }
}
