package org.kaitei.query.pages;

/** Why a page cannot be shown, and what the reader can do. */
public record ProblemPage(Frame frame, int status, String detail) {}
