package org.kaitei.standalone.bench;

/** One of those who do the same at the same time. */
@FunctionalInterface
interface Client {
  void act() throws Exception;
}
