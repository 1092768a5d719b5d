package io.itinera.insight.satisfaction.entity;

/** Whether what happened fell below, met or exceeded what the person had expected. */
public enum Expectation { BELOW, MET, EXCEEDED }
