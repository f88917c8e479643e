package org.kaitei.query.pages.form;

/** A page with a form that may have been refused. */
public interface FormPage {

  /** Why it was; null when it was not. */
  Trouble trouble();

  /** What is wrong with a field; null when nothing is. */
  default String wrong(String field) {
    return trouble() == null ? null : trouble().at(field);
  }
}
