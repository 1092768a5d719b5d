package io.itinera.catalog.entity;

/** Whether an article can be ordered. */
public enum ArticleStatus { ORDERABLE, WITHDRAWN }
