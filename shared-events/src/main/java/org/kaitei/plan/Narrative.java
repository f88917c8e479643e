package org.kaitei.plan;

/** What a plan says about an aspect, or about how one aspect serves another (経済→環境). */
public record Narrative(NarrativeKey about, String text) {}
