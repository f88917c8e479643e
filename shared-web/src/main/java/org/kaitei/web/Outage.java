package org.kaitei.web;

/**
 * Tells what a request fails with when something that it needs is away for a while. Each service
 * knows that of its own store.
 */
@FunctionalInterface
public interface Outage {

  boolean shows(Throwable failure);
}
