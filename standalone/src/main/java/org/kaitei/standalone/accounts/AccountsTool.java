package org.kaitei.standalone.accounts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaitei.ledger.Refusal;
import org.kaitei.standalone.Options;
import org.kaitei.standalone.Refused;
import org.springframework.dao.DataAccessException;

/** Lists, makes and closes accounts for whoever may read the data folder. */
public final class AccountsTool {

  private AccountsTool() {}

  public static void main(String... words) {
    try {
      System.out.println(said(words));
    } catch (Refused refused) {
      System.err.println(refused.getMessage());
      System.exit(refused.exitCode());
    } catch (Refusal refusal) {
      System.err.println("Refused: " + refusal.getMessage());
      System.exit(1);
    } catch (IOException | DataAccessException unreadable) {
      System.err.println("The accounts cannot be read: " + unreadable.getMessage());
      System.exit(1);
    }
  }

  /**
   * What is done, in words.
   *
   * @throws Refused for words that say nothing that can be done
   */
  static String said(String... words) throws IOException {
    // The script says where the data is before what the person typed.
    int first = words.length > 1 && words[0].equals("--data") ? 2 : 0;
    if (words.length == first) {
      throw Refused.usage("Say what to do: " + verbs() + ".");
    }
    Verb verb =
        Verb.named(words[first])
            .orElseThrow(() -> Refused.usage(words[first] + " is none of " + verbs() + "."));
    String[] rest = Arrays.copyOfRange(words, first + 1, words.length);
    boolean named = verb.takesName();
    if (named && (rest.length == 0 || rest[0].startsWith("--"))) {
      throw Refused.usage(verb.word() + " needs the name of an account.");
    }
    String name = named ? rest[0] : "";
    String[] typed = named ? Arrays.copyOfRange(rest, 1, rest.length) : rest;
    Options options = options(verb, words, first, typed);
    var folder = new FolderAccounts(Path.of(options.value("--data").orElse("data")));
    return folder.informed(
        (books, directory) -> verb.act(books, new AccountWords(directory), name, options));
  }

  private static Options options(Verb verb, String[] words, int first, String... typed) {
    String[] all = Arrays.copyOf(words, first + typed.length);
    System.arraycopy(typed, 0, all, first, typed.length);
    return Options.read(verb.options(), Set.of(), all);
  }

  private static String verbs() {
    return Arrays.stream(Verb.values()).map(Verb::word).collect(Collectors.joining(", "));
  }
}
