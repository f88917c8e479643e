package org.kaitei.query.pages.form;

/** What things of the ledger are called now, by their ids; the id itself where nothing has it. */
public interface Called {

  String department(String id);

  String indicator(String id);

  String plan(String id);
}
