package org.kaitei.standalone.accounts;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaitei.access.Role;
import org.kaitei.access.account.Account;
import org.kaitei.access.account.AccountBooks;
import org.kaitei.access.account.Made;
import org.kaitei.access.account.NewAccount;
import org.kaitei.standalone.Options;
import org.kaitei.standalone.Refused;

/** What can be done to accounts from the command line. */
enum Verb {
  LIST {
    @Override
    String act(AccountBooks books, AccountWords words, String name, Options options) {
      return books.accounts().all().stream().map(words::line).collect(Collectors.joining("\n"));
    }
  },
  ADD("--roles", "--department", "--person", "--address") {
    @Override
    String act(AccountBooks books, AccountWords words, String name, Options options) {
      Made made =
          books
              .accounts()
              .make(
                  new NewAccount(
                      name,
                      null,
                      roles(options),
                      options.value("--department").orElse(null),
                      options.value("--person").orElse(null),
                      options.value("--address").orElse(null)),
                  CONSOLE);
      return words.made(made);
    }
  },
  PASSWORD {
    @Override
    String act(AccountBooks books, AccountWords words, String name, Options options) {
      String subject = required(books, name).subject();
      String password = books.accounts().changePassword(subject, null, CONSOLE);
      return name + " signs in with " + password;
    }
  },
  TOKEN("--label", "--days") {
    @Override
    String act(AccountBooks books, AccountWords words, String name, Options options) {
      String label = options.value("--label").orElse("console");
      return books
          .tokens()
          .issue(required(books, name).subject(), label, days(options), CONSOLE)
          .value();
    }
  },
  CLOSE {
    @Override
    String act(AccountBooks books, AccountWords words, String name, Options options) {
      books.accounts().close(required(books, name).subject(), CONSOLE);
      return name + " is closed.";
    }
  },
  ERASE {
    @Override
    String act(AccountBooks books, AccountWords words, String name, Options options) {
      Account erased = books.accounts().erase(required(books, name).subject(), CONSOLE);
      return "Who " + erased.subject() + " was is erased; what they did stays in the ledger.";
    }
  };

  /** Who did it, in the access log. */
  private static final String CONSOLE = "console";

  private static final int DAYS = 90;

  private final Set<String> options;

  Verb(String... options) {
    this.options = Set.of(options);
  }

  abstract String act(AccountBooks books, AccountWords words, String name, Options options);

  static Optional<Verb> named(String word) {
    return Arrays.stream(values()).filter(verb -> verb.word().equals(word)).findFirst();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean takesName() {
    return this != LIST;
  }

  Set<String> options() {
    Set<String> all = new HashSet<>(options);
    all.add("--data");
    return all;
  }

  /** Somebody who was erased has no name any more and is found by subject. */
  private static Account required(AccountBooks books, String name) {
    return books.accounts().all().stream()
        .filter(account -> name.equals(account.name()) || name.equals(account.subject()))
        .findFirst()
        .orElseThrow(() -> Refused.unable("There is no account " + name + "."));
  }

  private static Set<Role> roles(Options options) {
    String typed =
        options
            .value("--roles")
            .orElseThrow(() -> Refused.usage("add needs --roles, of " + roleWords() + "."));
    return Arrays.stream(typed.split(",")).map(Verb::role).collect(Collectors.toSet());
  }

  private static Role role(String word) {
    return Arrays.stream(Role.values())
        .filter(role -> AccountWords.role(role).equals(word))
        .findFirst()
        .orElseThrow(() -> Refused.usage(word + " is none of " + roleWords() + "."));
  }

  private static String roleWords() {
    return Arrays.stream(Role.values()).map(AccountWords::role).collect(Collectors.joining(", "));
  }

  private static int days(Options options) {
    try {
      return options.value("--days").map(Integer::parseInt).orElse(DAYS);
    } catch (NumberFormatException words) {
      throw Refused.usage("--days needs a number.");
    }
  }
}
