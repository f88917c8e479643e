package org.kaitei.query.pages.accounts;

import static org.kaitei.query.pages.form.Command.fields;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.kaitei.access.Role;
import org.kaitei.access.account.Account;
import org.kaitei.query.pages.Words;
import org.kaitei.query.pages.form.Form;

/**
 * What an account may do, as a form says it.
 *
 * @param name what is typed to sign in; only a new account has one to be filled in
 * @param personName what the person is called
 * @param department the id of theirs; null for none
 */
public record AccountForm(
    String name, String personName, String address, List<Choice> roles, String department) {

  /** A role that can be ticked. */
  public record Choice(String value, String text, boolean chosen) {}

  static AccountForm of(Form form, Words words) {
    return new AccountForm(
        form.text("name"),
        form.text("personName"),
        form.text("address"),
        choices(form.all("role"), words),
        form.text("department"));
  }

  static AccountForm of(Account account, Words words) {
    List<String> roles = account.roles().stream().map(Role::name).toList();
    return new AccountForm(null, null, null, choices(roles, words), account.department());
  }

  private static List<Choice> choices(List<String> chosen, Words words) {
    return Arrays.stream(Role.values())
        .map(Role::name)
        .map(role -> new Choice(role, words.say("role." + role), chosen.contains(role)))
        .toList();
  }

  private List<String> chosen() {
    return roles.stream().filter(Choice::chosen).map(Choice::value).toList();
  }

  Map<String, Object> wanted() {
    return fields(
        "name",
        name,
        "roles",
        chosen(),
        "department",
        department,
        "personName",
        personName,
        "address",
        address);
  }

  Map<String, Object> changes() {
    return fields("roles", chosen(), "department", department);
  }
}
